import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Builds small cases for tests.
enum CaseBuilder {
  static let start = Month(year: 2027, month: 1)

  /// A case of so many months that begins in January 2027.
  static func businessCase(months: Int, _ lines: [Line] = []) throws -> BusinessCase {
    let start = try known(start)
    var businessCase = try known(
      BusinessCase(
        id: known(CaseID("test")), title: "Test",
        horizon: known(MonthSpan(start, through: start.advanced(by: months - 1)))))
    businessCase.lines = lines
    return businessCase
  }

  /// The plan's values of a case of so many months without assumptions.
  static func circumstances(months: Int) throws -> Circumstances {
    try Circumstances(of: businessCase(months: months))
  }

  /// A line of money per time over so many months from the start.
  static func flow(
    _ id: String, _ kind: LineKind, orePerYear: Double, months: Int, _ profile: TimeProfile = .level
  ) throws -> Line {
    let start = try known(start)
    let span = try known(MonthSpan(start, through: start.advanced(by: months - 1)))
    return try Line(
      id: known(LineID(id)), kind: kind,
      amount: .perTime(
        .certain(known(MoneyRate(orePerYear: orePerYear))), over: span,
        profile: ProfileTerms(profile)))
  }

  /// A line of sums by month index from the start.
  static func sums(_ id: String, _ kind: LineKind, _ oreByMonth: [Int: Int64]) throws -> Line {
    let start = try known(start)
    let instalments = try oreByMonth.sorted { $0.key < $1.key }.map { index, ore in
      try known(Instalment(Money(ore: ore), over: MonthSpan(start.advanced(by: index))))
    }
    return try Line(
      id: known(LineID(id)), kind: kind, amount: .instalments(instalments, delay: .zero))
  }

  /// The monthly net of a flow, as one cost and one benefit.
  static func net(_ ore: [Int64]) throws -> BusinessCase {
    let costs = ore.enumerated().filter { $0.element < 0 }.map { ($0.offset, -$0.element) }
    let benefits = ore.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    return try businessCase(
      months: ore.count,
      [
        sums("costs", .cost(.investment), Dictionary(uniqueKeysWithValues: costs)),
        sums("benefits", .benefit(.cash), Dictionary(uniqueKeysWithValues: benefits)),
      ])
  }
}
