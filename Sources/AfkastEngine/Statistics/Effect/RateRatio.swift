/// A rate after a change, as a multiple of the rate before it.
///
/// Given both counts together, those after are binomial; Clopper and Pearson's limits of their share p
/// become `p/(1 − p) · t0/t1` (kpi.md, section 2).
public struct RateRatio: Sendable, Hashable {
  /// Those before.
  public let before: Count
  /// Those after.
  public let after: Count

  /// Of two counts, of which at least one is above zero.
  public static func of(before: Count, after: Count) -> Finding<RateRatio> {
    guard before.happened + after.happened > 0 else { return .unknown(.noCases) }
    return .found(RateRatio(before: before, after: after))
  }

  /// After over before; nil if nothing happened before.
  public var ratio: Double? { before.happened > 0 ? after.rate / before.rate : nil }

  /// The lower limit of the ratio, at least 0.
  public func lowerLimit(_ confidence: Confidence) -> Double {
    guard after.happened > 0 else { return 0 }
    let share = BetaDistribution(after.happened, before.happened + 1)
      .quantile(1 - confidence.upperTail)
    return odds(share)
  }

  /// The upper limit of the ratio; nil if nothing happened before, so that there is none.
  public func upperLimit(_ confidence: Confidence) -> Double? {
    guard before.happened > 0 else { return nil }
    let share = BetaDistribution(after.happened + 1, before.happened)
      .quantile(confidence.upperTail)
    return odds(share)
  }

  private func odds(_ share: Double) -> Double {
    share / (1 - share) * (before.exposure / after.exposure)
  }
}

extension Count {
  /// The exact interval of a rate (Garwood); 3.69/t at the upper end where nothing happened.
  public func poisson(_ confidence: Confidence) -> Interval {
    let low =
      happened > 0
      ? GammaDistribution(shape: happened).quantile(1 - confidence.upperTail) : 0
    let high = GammaDistribution(shape: happened + 1).quantile(confidence.upperTail)
    return Interval(low / exposure, high / exposure)
  }
}
