/// What is believed of a number whose spread is not known either (kpi.md, section 2).
///
/// Normal-inverse-χ²: `k = k0 + n`, `ν = ν0 + n`, `m = (k0·m0 + n·x̄)/k`,
/// `ν·s² = ν0·s0² + SS + (k0·n/k)(x̄ − m0)²`; the mean is then t(ν, m, s²/k), the next value
/// t(ν, m, s²(1 + 1/k)).
public struct SpreadBelief: Sendable, Hashable {
  /// The most likely mean.
  public let mean: Double
  /// How many values the mean is worth; above 0.
  public let worth: Double
  /// How many values the spread is worth; above 0.
  public let degreesOfFreedom: Double
  /// The variance of a value; above 0.
  public let variance: Double

  /// An expectation; nil if a worth or the spread is not above zero, or a number is beyond 1e100.
  public init?(mean: Double, worth: Double, standardDeviation: Double, degreesOfFreedom: Double) {
    let positive = [worth, standardDeviation, degreesOfFreedom]
    guard mean.magnitude <= Series.largest,
      positive.allSatisfy({ $0 > 0 && $0 <= Series.largest })
    else { return nil }
    self.init(mean, worth, degreesOfFreedom, standardDeviation * standardDeviation)
  }

  private init(_ mean: Double, _ worth: Double, _ degreesOfFreedom: Double, _ variance: Double) {
    self.mean = mean
    self.worth = worth
    self.degreesOfFreedom = degreesOfFreedom
    self.variance = variance
  }

  /// With the known values of a series added.
  public func updated(with series: Series) -> SpreadBelief {
    let known = series.known
    guard let average = known.mean else { return self }
    let count = Double(known.count)
    let squares = known.reduce(0) { $0 + ($1 - average) * ($1 - average) }
    let sum = worth + count
    let shift = (average - mean) * (average - mean) * (worth * count / sum)
    let degrees = degreesOfFreedom + count
    return SpreadBelief(
      (worth * mean + count * average) / sum, sum, degrees,
      (degreesOfFreedom * variance + squares + shift) / degrees)
  }

  /// The mean and its error.
  public var estimate: EstimatedNumber {
    EstimatedNumber(
      value: mean, standardError: (variance / worth).squareRoot(),
      degreesOfFreedom: degreesOfFreedom)
  }

  /// What the next value may be.
  public var nextValue: EstimatedNumber {
    EstimatedNumber(
      value: mean, standardError: (variance * (1 + 1 / worth)).squareRoot(),
      degreesOfFreedom: degreesOfFreedom)
  }
}
