/// A share of the draws below a value.
public enum Percentile: Int, Sendable, Hashable, CaseIterable {
  /// One in ten is below.
  case p10 = 10
  /// One in four is below.
  case p25 = 25
  /// Half are below.
  case p50 = 50
  /// Three in four are below.
  case p75 = 75
  /// Nine in ten are below.
  case p90 = 90

  var share: Double { Double(rawValue) / 100 }
}
