public import AfkastModel

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
  /// What was promised at the first approval, against the month in which it was earned back for certain, or
  /// else against the forecast; nil without a promise.
  public let promise: PromiseOutcome?
  /// Against the plan to date; nil before the start, and while nothing is booked or measured.
  public let againstPlan: AgainstPlan?
  /// What it is worth from here on.
  public let stillToCome: StillToCome

  /// Reviews a case; `EvaluationFailure` if an amount cannot be computed.
  public init(_ basis: ReviewBasis) throws(EvaluationFailure) {
    self.basis = basis
    let planned = try CashFlow(
      of: basis.plan, in: Circumstances(of: basis.plan), seenBy: .actor(.municipality))
    let curves = try basis.curves()
    self.curves = curves
    do throws(MoneyOverflow) {
      plan = try Curve(
        costs: basis.inFollowedPrices(planned.costs),
        benefits: basis.inFollowedPrices(planned.benefits), over: planned.horizon)
      known = try KnownShare(curves.lines)
      // Months that are merely assumed, all of them, say nothing of where a case stands.
      againstPlan =
        curves.isKnown
        ? try AgainstPlan(forecast: curves.forecast, plan: plan, asOf: basis.asOf) : nil
      stillToCome = try StillToCome(curves.lines)
    } catch {
      throw EvaluationFailure(.overflow)
    }
    let verdict = Verdict(
      curves, known, ending: basis.facts.ending, followUpOverdue: basis.followUpOverdue)
    self.verdict = verdict
    // What is certain needs no forecast.
    let certain = verdict.isEarnedBack ? curves.confirmed?.payback : nil
    promise = basis.plan.promise.map { promise in
      PromiseOutcome(
        promise, payback: certain ?? curves.forecast.payback, by: promise.month(of: planned))
    }
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

  /// What the promise is held against: what is certain once it is earned back, else the forecast.
  public var decisivePayback: Payback {
    verdict.isEarnedBack
      ? curves.confirmed?.payback ?? curves.forecast.payback : curves.forecast.payback
  }

  /// Whether nothing can be said of how likely the promise is kept, because no assumption has a range.
  public var isWithoutRange: Bool { promise != nil && !curves.hasRange }

  /// How likely the promise is kept, with what has been learned; nil without a promise or a range.
  public func odds(
    draws: DrawCount, seed: UInt64
  ) throws(EvaluationFailure) -> ProbabilityEstimate? {
    // Where nothing was spent, nothing can be earned back.
    guard let promise, verdict.ending?.outcome != .notStarted else { return nil }
    return try PaybackOdds(curves, promised: promise.month, draws: draws, seed: seed)?.estimate
  }

  /// Years whose booked money could not be moved to the case's prices, in order.
  public var unadjustedYears: [Year] {
    Set(curves.lines.flatMap(\.unadjustedYears)).sorted()
  }
}
