/// Where a KPI should be.
public enum Target: Sendable, Hashable {
  /// A value, from a month on.
  case value(KPIValue, by: Month)
  /// Points of a trajectory, in order of months; at least one.
  case trajectory([TrajectoryPoint])
  /// It should go up, judged by its slope.
  case rising
  /// It should go down, judged by its slope.
  case falling
}

/// A point of a target trajectory.
public struct TrajectoryPoint: Sendable, Hashable {
  /// The month in which the value should be reached.
  public let month: Month
  /// The value.
  public let value: KPIValue

  /// Makes a point.
  public init(_ month: Month, _ value: KPIValue) {
    self.month = month
    self.value = value
  }
}

/// Where a KPI stood before.
public enum Baseline: Sendable, Hashable {
  /// A known value.
  case value(KPIValue)
  /// The months whose measurements make it.
  case months(MonthSpan)
}

/// Which values of a KPI are good.
public enum Good: Sendable, Hashable {
  /// More is better.
  case up
  /// Less is better.
  case down
  /// Within a range is good.
  case within(ValueRange)
}
