public import AfkastModel

/// Booked money, in running prices and moved to a case's.
public struct BookedMoney: Sendable, Hashable {
  /// As booked; of a saving, the reference budget minus what was booked.
  public let running: Money
  /// The same in the case's prices; nil where there is no index with all the years: not price-adjusted.
  public let adjusted: Money?
  /// How many months are booked or closed.
  public let months: Int
}

/// What was booked on each line, and in which months.
struct BookedSpending {
  private let record: CaseRecord
  private let prices: Year?
  private let index: PriceIndex?

  init(_ record: CaseRecord, to prices: Year?, by index: PriceIndex?) {
    self.record = record
    self.prices = prices
    self.index = index
  }

  /// Whether anything is booked in another year than the prices that it is moved to.
  var movesMoney: Bool {
    guard let prices else { return false }
    return record.facts(.actual).contains { $0.period.firstDay.month.year != prices }
  }

  /// What was booked on a line; nil if nothing was.
  func spent(on line: LineID) throws(MoneyOverflow) -> BookedMoney? {
    try spent(on: line) { _ in true }
  }

  /// The reference budget of a benefit's booked months, from where the benefit begins to where it ends,
  /// minus what was booked in them.
  func saved(by line: Line) throws(MoneyOverflow) -> BookedMoney? {
    guard let reference = line.booking?.reference,
      let spent = try spent(on: line.id, in: line.amount.mayBeBooked)
    else { return nil }
    let budget = Money(roundingOre: reference.orePerMonth.value * Double(spent.months))
    guard let budget else { throw MoneyOverflow() }
    let adjusted = try spent.adjusted.map { adjusted throws(MoneyOverflow) in
      try budget - adjusted
    }
    return BookedMoney(
      running: try budget - spent.running, adjusted: adjusted, months: spent.months)
  }

  private func spent(
    on line: LineID, in isCounted: (Month) -> Bool
  ) throws(MoneyOverflow) -> BookedMoney? {
    var (running, byYear, months) = (Money.zero, [Year: Money](), Set<Month>())
    for fact in record.facts {
      let month = fact.period.firstDay.month
      guard isCounted(month) else { continue }
      switch fact.content {
      case .closing(line): months.insert(month)
      case .actual(let actual) where actual.line == line:
        months.insert(month)
        running = try running + actual.amount
        byYear[month.year] = try (byYear[month.year] ?? .zero) + actual.amount
      default: break
      }
    }
    guard !months.isEmpty else { return nil }
    return BookedMoney(running: running, adjusted: adjusted(byYear), months: months.count)
  }

  /// The sum in the case's prices, rounded once; nil where a year cannot be moved.
  private func adjusted(_ byYear: [Year: Money]) -> Money? {
    guard let prices else { return nil }
    var sum = 0.0
    for (year, money) in byYear.sorted(by: { $0.key < $1.key }) {
      let factor = year == prices ? .one : index?.factor(from: year, to: prices)
      guard let factor else { return nil }
      sum += Double(money.ore) * factor.value
    }
    return Money(roundingOre: sum)
  }
}
