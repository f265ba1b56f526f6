/// The values between two limits.
public struct Interval: Sendable, Hashable {
  /// The lower limit.
  public let low: Double
  /// The upper limit; never below the lower.
  public let high: Double

  /// Makes an interval of two limits, in either order.
  public init(_ first: Double, _ second: Double) {
    low = min(first, second)
    high = max(first, second)
  }

  /// So much to each side of a value.
  init(around middle: Double, by reach: Double) {
    self.init(middle - reach, middle + reach)
  }

  /// The same seen from the other side: high becomes low.
  var mirrored: Interval { Interval(-high, -low) }
}

/// How often an interval of its kind holds the true value.
public enum Confidence: Int, Sendable, Hashable, CaseIterable {
  /// Four of five; outside it an effect is *likely*.
  case eighty = 80
  /// Nineteen of twenty; outside it an effect is *certain*.
  case ninetyFive = 95

  /// The probability below the upper limit: what is left out is divided between both sides.
  var upperTail: Double { self == .eighty ? 0.9 : 0.975 }
}

/// The 80 % and the 95 % interval of a number.
public struct Intervals: Sendable, Hashable {
  /// Holds the true value four times of five.
  public let eighty: Interval
  /// Holds the true value nineteen times of twenty.
  public let ninetyFive: Interval

  /// Makes both from what one of them is.
  init(_ interval: (Confidence) -> Interval) {
    eighty = interval(.eighty)
    ninetyFive = interval(.ninetyFive)
  }

  private init(eighty: Interval, ninetyFive: Interval) {
    self.eighty = eighty
    self.ninetyFive = ninetyFive
  }

  /// Both seen from the other side.
  var mirrored: Intervals { Intervals(eighty: eighty.mirrored, ninetyFive: ninetyFive.mirrored) }
}
