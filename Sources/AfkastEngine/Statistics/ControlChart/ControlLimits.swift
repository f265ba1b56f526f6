/// The values between which a process lies that nothing has changed.
public struct ControlLimits: Sendable, Hashable {
  /// The middle.
  public let mean: Double
  /// Three standard deviations.
  let reach: Double
  /// The values that are possible; limits go no further.
  let possible: ClosedRange<Double>

  /// Limits of an XmR chart: the mean ± 2.66 mean ranges, never clipped.
  init(mean: Double, ranges: MovingRanges) {
    self.init(mean: mean, reach: 2.66 * ranges.mean)
  }

  /// Limits so far to each side.
  init(
    mean: Double, reach: Double,
    possible: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) {
    self.mean = mean
    self.reach = reach
    self.possible = possible
  }

  /// One standard deviation, a third of the way to a limit that is not clipped.
  public var sigma: Double { reach / 3 }
  /// The upper limit (3 sigma).
  public var upper: Double { min(mean + reach, possible.upperBound) }
  /// The lower limit (3 sigma).
  public var lower: Double { max(mean - reach, possible.lowerBound) }
  /// Above it a value is near the upper limit (2 sigma).
  public var nearUpper: Double { min(mean + reach * 2 / 3, possible.upperBound) }
  /// Below it a value is near the lower limit (2 sigma).
  public var nearLower: Double { max(mean - reach * 2 / 3, possible.lowerBound) }

  /// The side on which a value is strictly beyond the limits.
  func sideBeyond(_ value: Double) -> ChartSide? {
    value > upper ? .above : value < lower ? .below : nil
  }

  /// The side on which a value is between 2 and 3 sigma.
  func sideNear(_ value: Double) -> ChartSide? {
    guard sideBeyond(value) == nil else { return nil }
    return value > nearUpper ? .above : value < nearLower ? .below : nil
  }

  /// Whether a value is less than 1 sigma from the mean.
  func isClose(_ value: Double) -> Bool { (value - mean).magnitude < reach / 3 }
}
