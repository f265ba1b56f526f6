/// A start at values so bad that some way back was to be expected without any effect (regression to the
/// mean; kpi.md, section 2).
public struct BadStart: Sendable, Hashable {
  /// What it was set off by: the last value before the case began, or the baseline that the case states.
  public let value: Double
  /// Whether it is the baseline that the case states.
  public let isBaseline: Bool
  /// The mean of the values before.
  public let mean: Double
  /// How far it may be expected to go by itself: `(1 − ρ)(mean − value)`.
  public let expectedChange: Double

  /// One standard deviation on the bad side is worth a warning.
  private static let farOff = 1.0

  /// Of the values before a change; nil where none is far off, or there are too few to tell.
  static func of(before: Series, baseline: Double?, good: GoodSide) -> BadStart? {
    let known = before.known
    guard good != .neither, known.count >= EffectVerdict.leastBefore, let last = known.last,
      let mean = known.mean, let variance = known.sampleVariance, variance > 0
    else { return nil }
    let spread = variance.squareRoot()
    let correlation = min(max(Autocorrelation(aroundMeansOf: [before]).corrected, 0), 1)
    let drift = RegressionToMean(mean: mean, standardDeviation: spread, correlation: correlation)
    func start(_ value: Double, isBaseline: Bool) -> BadStart? {
      guard (value - mean) * good.sign < -farOff * spread, let drift else { return nil }
      return BadStart(
        value: value, isBaseline: isBaseline, mean: mean,
        expectedChange: drift.change(expectedFrom: value))
    }
    return baseline.flatMap { start($0, isBaseline: true) } ?? start(last, isBaseline: false)
  }
}
