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
  fileprivate func inFollowedPrices(_ months: [Money]) throws(MoneyOverflow) -> [Money] {
    guard let year = plan.prices else { return months }
    var before = Money.zero
    return try months.runningTotal().mapMoney { total throws(MoneyOverflow) in
      let moved = try prices.moved(total, from: year)
      defer { before = moved }
      return try moved - before
    }
  }
}

/// Where a case stands as of a month: earned back or not, on what evidence, and what is still to come
/// (DESIGN.md section 6).
public struct CaseReview: Sendable {
  /// What it was made from.
  public let basis: ReviewBasis
  /// The plan as it was approved first, by month of its horizon, in the prices of the version that is
  /// followed.
  public let plan: Curve
  /// The newest version's lines and curves.
  public let curves: CaseCurves
  /// How much of the benefits to date is known.
  public let known: KnownShare
  /// The verdict.
  public let verdict: Verdict
  /// What was promised at the first approval, against the forecast; nil without a promise.
  public let promise: PromiseOutcome?
  /// Against the plan to date; nil before the start.
  public let againstPlan: AgainstPlan?
  /// What it is worth from here on.
  public let stillToCome: StillToCome

  /// Reviews a case; `EvaluationFailure` if an amount cannot be computed.
  public init(_ basis: ReviewBasis) throws(EvaluationFailure) {
    self.basis = basis
    let frame = FollowUpFrame(
      horizon: basis.newest.horizon, asOf: basis.asOf, graceDays: basis.graceDays)
    let ending = basis.facts.ending
    let planned = try CashFlow(
      of: basis.plan, in: Circumstances(of: basis.plan), seenBy: .actor(.municipality))
    let curves = try CaseCurves(
      of: basis.newest, basis.facts, prices: basis.prices, frame, ending: ending?.day.month,
      dropped: basis.droppedCosts)
    self.curves = curves
    promise = basis.plan.promise.map { promise in
      PromiseOutcome(
        promise, payback: curves.forecast.payback, by: promise.month(of: planned))
    }
    do throws(MoneyOverflow) {
      plan = try Curve(
        costs: basis.inFollowedPrices(planned.costs),
        benefits: basis.inFollowedPrices(planned.benefits), over: planned.horizon)
      known = try KnownShare(curves.lines)
      againstPlan = try AgainstPlan(forecast: curves.forecast, plan: plan, asOf: basis.asOf)
      stillToCome = try StillToCome(curves.lines)
    } catch {
      throw EvaluationFailure(.overflow)
    }
    verdict = Verdict(
      curves, known, ending: ending, followUpOverdue: basis.followUpOverdue)
  }

  /// How well each benefit is known by now, in the order of the file.
  public var evidence: [BenefitEvidence] {
    let inputs = CaseInputs(of: curves.businessCase)
    return curves.lines.filter(\.isBenefit).map { BenefitEvidence($0, curves.evidence, inputs) }
  }

  /// Why the total is another than was approved; `EvaluationFailure` if an amount cannot be computed.
  public func bridge() throws(EvaluationFailure) -> Bridge {
    try Bridge(
      from: basis.plan, to: curves, basis.facts, prices: basis.prices,
      isSameVersion: basis.isSameVersion)
  }

  /// What each key assumption must be from now on; empty without a promise, or where no month is left.
  public func requiredRunRates() -> [RequiredRunRate] {
    guard let promise, !curves.isEnded else { return [] }
    return RunRateSearch(curves, promised: promise.month)?.rates() ?? []
  }

  /// How likely the promise is kept, with what has been learned; nil without a promise.
  public func odds(
    draws: DrawCount, seed: UInt64
  ) throws(EvaluationFailure) -> ProbabilityEstimate? {
    guard let promise else { return nil }
    return try PaybackOdds(curves, promised: promise.month, draws: draws, seed: seed)?.estimate
  }

  /// Years whose booked money could not be moved to the case's prices, in order.
  public var unadjustedYears: [Year] {
    Set(curves.lines.flatMap(\.unadjustedYears)).sorted()
  }
}

extension FollowedFacts {
  /// The decision that ended the case; nil where the last one was to go on.
  fileprivate var ending: DatedDecision? {
    decisions.last.flatMap { $0.decision.course.endsTheCase ? $0 : nil }
  }
}
