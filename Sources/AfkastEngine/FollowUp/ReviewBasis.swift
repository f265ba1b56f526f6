public import AfkastModel

/// What is put into a review of a case.
public struct ReviewBasis: Sendable {
  /// The version that was approved first: the plan.
  ///
  /// The case file itself where nothing was approved.
  public let plan: BusinessCase
  /// The version that was approved last, whose lines are followed.
  public let newest: BusinessCase
  /// Whether both are one version.
  public let isSameVersion: Bool
  /// What is known.
  public let facts: FollowedFacts
  /// How booked money is moved to the newest version's prices.
  public let prices: LedgerPrices
  /// The last month whose facts are in.
  public let asOf: Month
  /// Days after something is due before it is overdue: the case's own where it has any, which nothing here looks
  /// up, else the workspace's.
  public let graceDays: Int
  /// Whether a follow-up is overdue by more than two cadences.
  public var followUpOverdue = false

  /// A case that was approved in versions, or never.
  public init(
    plan: BusinessCase, newest: BusinessCase? = nil, _ facts: FollowedFacts,
    index: PriceIndex? = nil, asOf: Month, graceDays: Int
  ) {
    self.plan = plan
    self.newest = newest ?? plan
    isSameVersion = newest == nil
    self.facts = facts
    prices = LedgerPrices(to: self.newest.prices, by: index)
    self.asOf = asOf
    self.graceDays = graceDays
  }
}

extension ReviewBasis {
  /// Costs of the plan that the version which is followed no longer has, with money booked on them.
  fileprivate var droppedCosts: [Line] {
    let kept = Set(newest.lines.map(\.id))
    return plan.lines.filter {
      !kept.contains($0.id) && !$0.kind.isBenefit && facts.booked[$0.id] != nil
    }
  }

  /// Money of the plan in the prices of the version that is followed, its running total rounded.
  func inFollowedPrices(_ months: [Money]) throws(MoneyOverflow) -> [Money] {
    guard let year = plan.prices else { return months }
    var before = Money.zero
    return try months.runningTotal().mapMoney { total throws(MoneyOverflow) in
      let moved = try prices.moved(total, from: year)
      defer { before = moved }
      return try moved - before
    }
  }

  /// The lines and curves of the version that is followed; `EvaluationFailure` if an amount cannot be
  /// computed.
  func curves() throws(EvaluationFailure) -> CaseCurves {
    try CaseCurves(
      of: newest, facts, prices: prices,
      FollowUpFrame(horizon: newest.horizon, asOf: asOf, graceDays: graceDays),
      ending: facts.ending?.day.month, dropped: droppedCosts)
  }
}

extension FollowedFacts {
  /// The decision that ended the case; nil where the last one was to go on.
  public var ending: DatedDecision? {
    decisions.last.flatMap { $0.decision.course.endsTheCase ? $0 : nil }
  }
}
