/// What is believed of a rate of events, by an expectation and what was counted (kpi.md, section 2).
///
/// A gamma distribution: an expectation of `mean` worth an exposure of t0 has the shape mean·t0; events and
/// exposure are added.
public struct RateBelief: Sendable, Hashable {
  /// Grows with events; above 0.
  public let shape: Double
  /// Grows with exposure; above 0.
  public let exposure: Double

  /// An expectation; nil if the mean or its worth is not above zero.
  public init?(mean: Double, worth: Double) {
    let shape = mean * worth
    guard worth > 0, worth <= 1e15, shape > 0, shape <= 1e15 else { return nil }
    self.init(shape: shape, exposure: worth)
  }

  private init(shape: Double, exposure: Double) {
    self.shape = shape
    self.exposure = exposure
  }

  /// The mean rate.
  public var mean: Double { shape / exposure }

  /// With a count added.
  public func updated(with count: Count) -> RateBelief {
    RateBelief(shape: shape + count.happened, exposure: exposure + count.exposure)
  }

  /// The limits that hold the rate so likely, the same on both sides.
  public func interval(_ confidence: Confidence) -> Interval {
    let gamma = GammaDistribution(shape: shape)
    return Interval(
      gamma.quantile(1 - confidence.upperTail) / exposure,
      gamma.quantile(confidence.upperTail) / exposure)
  }

  /// How likely the rate is at least so much.
  public func probability(atLeast target: Double) -> Probability {
    Probability(clamping: GammaDistribution(shape: shape).tails(at: target * exposure).upper)
  }

  /// How surprising a count is to the belief: twice the smaller tail of the negative binomial, at most 1.
  public func surprise(at count: Count) -> Probability {
    let whole = exposure + count.exposure
    let (x, y) = (exposure / whole, count.exposure / whole)
    let atMost = IncompleteBeta.tails(shape, count.happened + 1, x: x, y: y).lower
    let atLeast =
      count.happened > 0 ? IncompleteBeta.tails(shape, count.happened, x: x, y: y).upper : 1
    return Probability(clamping: 2 * min(atMost, atLeast))
  }
}
