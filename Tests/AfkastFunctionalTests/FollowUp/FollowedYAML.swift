import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Cases under follow-up, written as users write them, and what is known of them.
enum FollowedYAML {
  static let head = """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 2 years
    prices: 2027

    """

  static func businessCase(_ text: String, head: String = head) throws -> BusinessCase {
    let file = CaseFile(SourceText(name: "case", text: head + text), in: Workspace())
    #expect(file.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try known(file.businessCase)
  }

  static func month(_ text: String) throws -> Month {
    try known(Period(stored: text)?.firstDay.month)
  }

  /// A review of a case by its own plan, 14 days of grace.
  static func review(
    _ plan: BusinessCase, newest: BusinessCase? = nil, _ facts: [Fact] = [], asOf: String,
    index: PriceIndex? = nil
  ) throws -> CaseReview {
    let asOf = try month(asOf)
    let followed = try FollowedFacts(facts, in: FactWindow(asOf: asOf))
    return try CaseReview(
      ReviewBasis(
        plan: plan, newest: newest, followed, index: index, asOf: asOf, graceDays: 14))
  }
}

/// Facts of a case, one after another.
struct FactBook {
  private(set) var facts: [Fact] = []

  mutating func add(
    _ period: String, _ content: FactContent, correcting: Correction? = nil, row: FileRow? = nil
  ) throws {
    let number = Int64(facts.count + 1)
    facts.append(
      Fact(
        id: try known(FactID(number)), batch: try known(BatchID(number)),
        recording: Recording(at: try known(RecordingTime(milliseconds: number)), by: "bodil"),
        caseID: try known(CaseID("case")), period: try known(Period(stored: period)),
        content: content, correction: correcting, row: row))
  }

  mutating func measure(_ kpi: String, _ period: String, _ value: Double) throws {
    try add(
      period, .measurement(Measurement(of: known(KPIID(kpi)), known(KPIValue(value)))))
  }

  mutating func book(_ line: String, _ month: String, kroner: Int64) throws {
    try add(month, .actual(Actual(Money(ore: kroner * 100), on: known(LineID(line)))))
  }

  mutating func close(_ line: String, _ month: String) throws {
    try add(month, .closing(known(LineID(line))))
  }

  mutating func harvest(_ line: String, _ month: String, kronerAYear: Int64) throws {
    try add(
      month,
      .harvest(
        Harvest(
          Money(ore: kronerAYear * 100), of: known(LineID(line)), account: "5.30",
          decision: "B12")))
  }

  mutating func decide(_ course: Decision.Course, _ day: String) throws {
    try add(day, .decision(Decision(course, note: "Besluttet")))
  }
}

extension [Money] {
  /// In whole kroner, for reading.
  var kroner: [Double] { map(\.kroner) }
}
