/// What is believed of a number whose error is known: an expectation and an estimate, weighted by their
/// precision, `1/v = 1/τ² + 1/se²` (kpi.md, section 2).
public struct NumberBelief: Sendable, Hashable {
  /// The most likely value.
  public let mean: Double
  /// How far it may be off; above 0.
  public let standardDeviation: Double

  /// Makes a belief; nil if not finite, beyond 1e100, or without a spread.
  public init?(mean: Double, standardDeviation: Double) {
    guard mean.magnitude <= Series.largest, standardDeviation > 0,
      standardDeviation <= Series.largest
    else { return nil }
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// With an estimate added; the estimate itself if it has no error.
  public func updated(with estimate: EstimatedNumber) -> NumberBelief {
    // By the ratio of the errors, because the squares of small ones vanish.
    let ratio = estimate.standardError / standardDeviation
    let weight = 1 / (1 + ratio * ratio)
    return NumberBelief(
      unchecked: mean + weight * (estimate.value - mean),
      standardDeviation: estimate.standardError * weight.squareRoot())
  }

  private init(unchecked mean: Double, standardDeviation: Double) {
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// How many combined standard errors an estimate is off; above 2 the data contradict the expectation.
  public func distance(to estimate: EstimatedNumber) -> Double {
    let (own, other) = (standardDeviation, estimate.standardError)
    return (estimate.value - mean).magnitude / (own * own + other * other).squareRoot()
  }

  /// Whether an estimate contradicts the belief: more than 2 combined standard errors apart.
  public func isContradicted(by estimate: EstimatedNumber) -> Bool { distance(to: estimate) > 2 }

  /// The limits that hold the number so likely.
  public func interval(_ confidence: Confidence) -> Interval {
    Interval(
      around: mean, by: NormalDistribution().quantile(confidence.upperTail) * standardDeviation)
  }

  /// How likely the number is at least so much.
  public func probability(atLeast target: Double) -> Probability {
    guard standardDeviation > 0 else { return Probability(clamping: mean >= target ? 1 : 0) }
    return Probability(
      clamping: NormalDistribution().tails(at: (target - mean) / standardDeviation).upper)
  }
}
