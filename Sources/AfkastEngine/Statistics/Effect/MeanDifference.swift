/// The mean after a change beside the mean before it (kpi.md, section 2, level 1).
public struct MeanDifference: Sendable, Hashable {
  /// The values of one phase.
  public struct Phase: Sendable, Hashable {
    /// Their mean.
    public let mean: Double
    /// The standard deviation of a sample, at least 0.
    public let standardDeviation: Double
    /// How many there are, at least 2.
    public let count: Int

    init?(_ values: [Double]) {
      guard let mean = values.mean, let variance = values.sampleVariance else { return nil }
      self.mean = mean
      standardDeviation = variance.squareRoot()
      count = values.count
    }

    /// The variance of the mean.
    var error: Double { standardDeviation * standardDeviation / Double(count) }
  }

  /// The values before.
  public let before: Phase
  /// The values after.
  public let after: Phase
  /// After − before with Welch's error: too sure of itself where values follow each other.
  public let plain: EstimatedNumber
  /// After − before with the correction for autocorrelation; the one to judge by.
  public let corrected: EstimatedNumber
  /// How the values follow each other.
  public let autocorrelation: Autocorrelation

  /// Of two phases, each of at least two values, of which at least one varies.
  public static func of(before: Series, after: Series) -> Finding<MeanDifference> {
    let (earlier, later) = (before.known, after.known)
    guard let first = Phase(earlier), let second = Phase(later) else {
      return .unknown(.tooFew(have: min(earlier.count, later.count), needed: 2))
    }
    // A variance may vanish below the smallest number.
    guard first.error + second.error > 0 else { return .unknown(.noVariation) }
    return .found(
      MeanDifference(first, second, Autocorrelation(aroundMeansOf: [before, after])))
  }

  private init(_ before: Phase, _ after: Phase, _ autocorrelation: Autocorrelation) {
    let error = (before.error + after.error).squareRoot()
    let (inflation, count) = (autocorrelation.inflation, Double(before.count + after.count))
    self.before = before
    self.after = after
    self.autocorrelation = autocorrelation
    plain = EstimatedNumber(
      value: after.mean - before.mean, standardError: error,
      degreesOfFreedom: Self.welch(before, after))
    corrected = EstimatedNumber(
      value: plain.value, standardError: error * inflation.squareRoot(),
      degreesOfFreedom: max(1, count / inflation - 2))
  }

  /// Welch and Satterthwaite's degrees of freedom.
  private static func welch(_ before: Phase, _ after: Phase) -> Double {
    // Shares of the whole, because squares of tiny errors vanish.
    let share = before.error / (before.error + after.error)
    let other = 1 - share
    return 1
      / (share * share / Double(before.count - 1) + other * other / Double(after.count - 1))
  }
}
