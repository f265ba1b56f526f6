/// Money per calendar time, as in `300 tkr/year`; never negative.
public struct MoneyRate: Sendable, Hashable {
  /// Øre a month, as a quotient: what a week's money is in a month has no exact decimals.
  public let orePerMonth: Quotient

  /// Makes a rate from øre a year, divided by what is given; nil if it is negative or not finite.
  ///
  /// A year is 12 months (DESIGN.md section 4).
  public init?(orePerYear: Double, over divisor: Double = 1) {
    guard orePerYear >= 0, divisor > 0, let rate = Quotient(orePerYear, over: divisor * 12)
    else { return nil }
    orePerMonth = rate
  }

  /// Øre a year, rounded once.
  public var orePerYear: Double {
    orePerMonth.numerator / (orePerMonth.denominator / 12)
  }
}
