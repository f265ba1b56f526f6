public import AfkastModel

/// What is booked and measured to date beside the version that is followed; the four curves of follow-up
/// are more than this.
public struct FactsToDate: Sendable {
  /// A line's money to date, as planned and as booked.
  public struct LineBesidePlan: Sendable {
    /// The line.
    public let line: Line
    /// What the version has in the months to date, in its prices.
    public let plan: Money
    /// What counts of it as booked; nil if nothing does.
    public let booked: BookedMoney?

    /// Which side it is on.
    public var side: Side { line.kind.isBenefit ? .benefit : .cost }
  }

  /// The last month that counts.
  public let asOf: Month
  /// The number of the approved version that is followed; nil where none was approved.
  public let version: Int?
  /// The price level that booked money is moved to; nil where the case has none.
  public let prices: Year?
  /// The index that moved booked money to the case's prices; nil where none did.
  public let index: PriceIndex?
  /// The lines that are followed, costs first.
  public let lines: [LineBesidePlan]
  /// Lines with money in months that are not closed, which does not count yet.
  public let open: [LineID]
  /// What is booked on lines that are not followed.
  public let elsewhere: [CaseRecord.Booked]
  /// Each assumption that a KPI measures; several times where target groups were measured.
  public let assumptions: [MeasuredAssumption]

  /// Puts facts beside what is followed; `MoneyOverflow` if amounts cannot be added up.
  ///
  /// `facts` are the case's facts but for booked money, which the review has.
  public init(
    of review: CaseReview, _ facts: [Fact], version: Int?
  ) throws(MoneyOverflow) {
    let (basis, frame) = (review.basis, review.curves.frame)
    asOf = frame.asOf
    self.version = version
    prices = basis.prices.level
    var lines: [LineBesidePlan] = []
    for followed in review.curves.lines {
      lines.append(
        LineBesidePlan(
          line: followed.line, plan: try followed.planned.prefix(frame.passed).total(),
          booked: try BookedMoney(on: followed.line, basis.facts, basis.prices, frame)))
    }
    let costs = lines.filter { $0.side == .cost }
    self.lines = costs + lines.filter { $0.side == .benefit }
    index = basis.movesMoney ? basis.prices.index : nil
    open = review.openLines
    elsewhere = try basis.facts.booked(besides: Set(lines.map(\.line.id)))
    assumptions = try MeasuredAssumption.all(review, CaseRecord(facts, in: FactWindow(asOf: asOf)))
  }

  /// Whether nothing is booked or measured to date.
  public var isEmpty: Bool {
    open.isEmpty && elsewhere.isEmpty && lines.allSatisfy { $0.booked == nil }
      && assumptions.allSatisfy { $0.measurement == nil }
  }
}

extension ReviewBasis {
  /// Whether anything is booked in another year than the prices that it is moved to.
  fileprivate var movesMoney: Bool {
    guard let level = prices.level else { return false }
    return facts.booked.values.contains { months in months.keys.contains { $0.year != level } }
  }
}

extension FollowedFacts {
  /// What is booked on other lines than some, in order of their names.
  fileprivate func booked(besides lines: Set<LineID>) throws(MoneyOverflow) -> [CaseRecord.Booked] {
    var found: [CaseRecord.Booked] = []
    for (line, months) in booked.sorted(by: { $0.key < $1.key }) where !lines.contains(line) {
      guard let first = months.keys.min(), let last = months.keys.max() else { continue }
      found.append(
        CaseRecord.Booked(
          line: line, amount: try months.sorted { $0.key < $1.key }.map(\.value).total(),
          months: MonthSpan(first, through: last) ?? MonthSpan(first)))
    }
    return found
  }
}
