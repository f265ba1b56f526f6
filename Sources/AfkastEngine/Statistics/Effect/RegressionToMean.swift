/// How far those chosen for a bad value drift back by themselves, without any effect (kpi.md, section 2).
public struct RegressionToMean: Sendable, Hashable {
  /// The mean of all who could have been chosen.
  public let mean: Double
  /// Their standard deviation, above 0.
  public let standardDeviation: Double
  /// How two measurements of the same one go together, 0 to 1.
  public let correlation: Double

  /// Makes it; nil if the spread is not above zero, or the correlation not within 0 to 1.
  public init?(mean: Double, standardDeviation: Double, correlation: Double) {
    guard mean.magnitude <= Series.largest, standardDeviation > 0,
      standardDeviation <= Series.largest, (0...1).contains(correlation)
    else { return nil }
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.correlation = correlation
  }

  /// The average drift towards the mean, at least 0, of those chosen for `measurements` on the far side
  /// of a limit: `(σw²/m)/s_m · φ(z)/(1 − Φ(z))`.
  public func drift(beyond limit: Double, chosen side: ChartSide, measurements: Int) -> Finding<
    Double
  > {
    guard limit.magnitude <= Series.largest else { return .unknown(.outOfRange) }
    guard measurements > 0 else { return .unknown(.tooFew(have: measurements, needed: 1)) }
    let within = (1 - correlation) / Double(measurements)
    let spread = (correlation + within).squareRoot()
    let distance = side == .above ? limit - mean : mean - limit
    let z = distance / (standardDeviation * spread)
    let drift = standardDeviation * (within / spread) * Self.hazard(z)
    return drift.isFinite ? .found(drift) : .unknown(.outOfRange)
  }

  /// What one with a value may expect to change by itself: `(1 − ρ)(μ − x)`.
  public func change(expectedFrom value: Double) -> Double { (1 - correlation) * (mean - value) }

  /// φ(z)/(1 − Φ(z)), which goes to z where both vanish.
  static func hazard(_ z: Double) -> Double {
    let normal = NormalDistribution()
    return z > 35 ? z + 1 / z : normal.density(at: z) / normal.tails(at: z).upper
  }
}
