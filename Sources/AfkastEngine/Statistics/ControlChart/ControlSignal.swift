/// A sign that something has changed, with what is needed to say why.
public struct ControlSignal: Sendable, Hashable {
  /// What shows it.
  public let rule: ControlRule
  /// On which side, or for a trend, which way.
  public let side: ChartSide
  /// The places in the series that show it together, in order.
  public let places: [Int]
  /// The limit that was crossed, the 2-sigma limit, or the mean; nil for a trend.
  public let limit: Double?
}

/// The rules of NHS England's "Making Data Count", in their order of precedence.
public enum ControlRule: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// A point strictly beyond a limit.
  case outside
  /// Points that go strictly one way.
  case trend
  /// Two of three points on one side, between 2 and 3 sigma.
  case twoOfThree
  /// Points on one side of the mean.
  case shift

  /// Orders by precedence: the first one gives a point its colour.
  public static func < (left: ControlRule, right: ControlRule) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How many points in a row make a signal.
public struct ChartRules: Sendable, Hashable {
  /// Points on one side of the mean: 7 (8 is stricter).
  public var shift = 7
  /// Points that go one way: 7, which are 6 steps (6 is milder).
  public var trend = 7

  /// The rules of NHS England.
  public init() {}
}
