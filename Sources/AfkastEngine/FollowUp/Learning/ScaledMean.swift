import AfkastModel

/// How many times an expectation measurements come to, by least squares through nothing, with an error that
/// allows for measurements that follow each other.
enum ScaledMean {
  /// A measured value, and what one unit of the estimate would have made it.
  typealias Sample = (value: Double, expected: Double)

  /// Σ xd / Σ d² with its error: the mean where all expectations are one.
  ///
  /// `samples` are measured values in order of time, each with what one unit of the estimate would have
  /// made it; nil below two samples, or where nothing was expected.
  static func of(_ samples: [Sample]) -> EstimatedNumber? {
    let squares = samples.reduce(0) { $0 + $1.expected * $1.expected }
    guard samples.count >= 2, squares > 0, squares.isFinite else { return nil }
    let products = samples.reduce(0) { $0 + $1.value * $1.expected }
    let slope = products / squares
    let residuals = samples.map { $0.value - slope * $0.expected }
    let count = Double(samples.count)
    let variance = residuals.reduce(0) { $0 + $1 * $1 } / (count - 1)
    guard slope.isFinite, variance.isFinite else { return nil }
    let following = Autocorrelation(
      ofResiduals: [Series(residuals)], parameters: 1, values: count, most: 0.9)
    return EstimatedNumber(
      value: slope, standardError: (variance / squares * following.inflation).squareRoot(),
      degreesOfFreedom: max(1, count / following.inflation - 1))
  }
}
