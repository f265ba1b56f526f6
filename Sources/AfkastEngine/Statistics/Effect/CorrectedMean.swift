/// The mean of a series, with an error that allows for values that follow each other.
///
/// `se = s/√n · √I` and `df = max(1, n/I − 1)`, with I from ``Autocorrelation``: what kpi.md, section 2,
/// does to a difference of two means, for one.
public struct CorrectedMean: Sendable, Hashable {
  /// The mean and its error; the error is 0 where all values are the same, which says that they did not
  /// vary, not that they are exact.
  public let mean: EstimatedNumber
  /// How many values it is of.
  public let count: Int
  /// How the values follow each other.
  public let autocorrelation: Autocorrelation

  /// The mean of the known values, from two on.
  public static func of(_ series: Series) -> Finding<CorrectedMean> {
    let known = series.known
    guard let mean = known.mean, let variance = known.sampleVariance else {
      return .unknown(.tooFew(have: known.count, needed: 2))
    }
    let count = Double(known.count)
    let autocorrelation = Autocorrelation(aroundMeansOf: [series])
    let inflation = autocorrelation.inflation
    let estimate = EstimatedNumber(
      value: known.isConstant ? known[0] : mean,
      standardError: (variance / count * inflation).squareRoot(),
      degreesOfFreedom: max(1, count / inflation - 1))
    return .found(
      CorrectedMean(mean: estimate, count: known.count, autocorrelation: autocorrelation))
  }
}
