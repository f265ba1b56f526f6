/// A value of a KPI, in the KPI's own unit as the case file writes it.
public struct KPIValue: Sendable, Hashable {
  /// The number, finite.
  public let number: Double

  /// Makes a value; nil if not finite.
  public init?(_ number: Double) {
    guard number.isFinite else { return nil }
    self.number = number
  }
}

extension KPIValue: Comparable {
  /// Orders by number.
  public static func < (left: KPIValue, right: KPIValue) -> Bool { left.number < right.number }
}

/// The values from one end to another, both included.
public struct ValueRange: Sendable, Hashable {
  /// The lowest value.
  public let low: KPIValue
  /// The highest value; never below the lowest.
  public let high: KPIValue

  /// Makes a range; nil if `high` is below `low`.
  public init?(_ low: KPIValue, through high: KPIValue) {
    guard low <= high else { return nil }
    self.low = low
    self.high = high
  }
}
