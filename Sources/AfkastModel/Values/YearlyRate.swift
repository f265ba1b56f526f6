/// An effective yearly rate above −100 %: 0.035 means 3.5 % a year.
public struct YearlyRate: Sendable, Hashable {
  /// The rate as a fraction, greater than −1 and finite.
  public let value: Double

  /// Makes a rate; nil at or below −100 %, or if not finite.
  public init?(_ value: Double) {
    guard value.isFinite, value > -1 else { return nil }
    self.value = value
  }

  /// The rate that a year's growth is, 1.035 for 3.5 %; a rate that would round to −100 % is kept just
  /// above it, because growth of more than nothing is no loss of everything.
  public init?(yearlyGrowth growth: Double) {
    guard growth >= 0 else { return nil }
    self.init(max(growth - 1, (-1.0).nextUp))
  }
}
