/// Which way is better.
public enum GoodSide: Sendable, Hashable, CaseIterable {
  /// More is better.
  case higher
  /// Less is better.
  case lower
  /// Neither, or not known.
  case neither

  /// 1 where more is better, −1 where less is, 0 otherwise.
  var sign: Double {
    switch self {
    case .higher: 1
    case .lower: -1
    case .neither: 0
    }
  }
}

/// Where a value lies beside another, or which way values go.
public enum Side: Sendable, Hashable {
  /// Above, or upwards.
  case above
  /// Below, or downwards.
  case below

  /// The other one.
  var opposite: Side { self == .above ? .below : .above }

  /// The side of a value beside a mean; nil on it.
  ///
  /// Sums of decimals are not exact, so that what is off by less than their rounding is on it.
  init?(of value: Double, beside mean: Double) {
    let difference = value - mean
    guard difference.magnitude > 1e-12 * max(value.magnitude, mean.magnitude) else { return nil }
    self = difference > 0 ? .above : .below
  }
}
