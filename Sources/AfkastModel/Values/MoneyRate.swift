/// Money per calendar time, as in `300 tkr/year`; never negative.
public struct MoneyRate: Sendable, Hashable {
  /// Øre a year; a year is 12 months (DESIGN.md section 4).
  public let orePerYear: Double

  /// Makes a rate; nil if it is negative or not finite.
  public init?(orePerYear: Double) {
    guard orePerYear.isFinite, orePerYear >= 0 else { return nil }
    self.orePerYear = orePerYear
  }
}
