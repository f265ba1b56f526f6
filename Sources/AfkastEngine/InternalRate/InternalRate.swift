public import AfkastModel

/// All rates above −100 % a year at which the monthly net has a net present value of zero.
///
/// A year is twelve months at the same monthly rate i: (1 + i)¹² − 1.  A flow that turns more than
/// once can have several such rates, or none (Descartes' rule of signs).
public enum InternalRate: Sendable, Equatable {
  /// No month has a flow.
  case undefined
  /// The net present value is never zero.
  case none
  /// Exactly one.
  case one(YearlyRate)
  /// All of them, ascending; none of them is the answer alone.
  case several([YearlyRate])

  /// Finds the rates of a monthly net; `net` is each month's inflow less outflow, the first month undiscounted.
  public init(ofMonthlyNet net: [Money]) {
    switch GrowthFactors(of: net) {
    case .undefined: self = .undefined
    case .none: self = .none
    case .one(let factor): self = Self.yearly(factor).map(InternalRate.one) ?? .none
    case .several(let factors): self = .several(factors.compactMap(Self.yearly))
    }
  }

  /// Twelve months at the same growth.
  private static func yearly(_ growth: Double) -> YearlyRate? {
    let cube = growth * growth * growth
    let half = cube * cube
    return YearlyRate(yearlyGrowth: half * half)
  }
}
