/// Where a value lies beside another, or which way values go.
public enum ChartSide: Sendable, Hashable {
  /// Above, or upwards.
  case above
  /// Below, or downwards.
  case below

  /// The other one.
  var opposite: ChartSide { self == .above ? .below : .above }

  /// The side of a value beside a mean; nil on it.
  ///
  /// Sums of decimals are not exact, so that what is off by less than their rounding is on it.
  init?(of value: Double, beside mean: Double) {
    let difference = value - mean
    guard difference.magnitude > 1e-12 * max(value.magnitude, mean.magnitude) else { return nil }
    self = difference > 0 ? .above : .below
  }
}
