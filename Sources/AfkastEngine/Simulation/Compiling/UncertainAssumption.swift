public import AfkastModel

/// An assumption with a range, as a simulation draws it.
public struct UncertainAssumption: Sendable {
  /// The assumption.
  public let assumption: Assumption
  /// Its estimate.
  public let estimate: ValueEstimate
  /// The mean of its values, in base units.
  public let mean: Double
  /// Where its table of quantiles begins.
  let table: Int

  /// Whether a draw of it is always the same.
  static func isUncertain(_ assumption: Assumption) -> ValueEstimate? {
    guard case .range(let estimate) = assumption.value, estimate.low.value < estimate.high.value
    else { return nil }
    return estimate
  }
}
