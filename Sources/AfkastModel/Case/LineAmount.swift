/// What flows on a line before harvest and attribution, and in which months.
public enum LineAmount: Sendable, Hashable {
  /// Money per time, in every month of the span, shaped by a profile.
  case perTime(MoneyRate, over: MonthSpan, profile: TimeProfile)
  /// Fixed sums, each spread evenly over its own months; a delay moves them as a whole.
  case instalments([Instalment], delay: WholeMonths)
}

/// A sum that is spread evenly over months, or falls in one.
public struct Instalment: Sendable, Hashable {
  /// The sum; never negative.
  public let sum: Money
  /// The months that share it.
  public let months: MonthSpan

  /// Makes an instalment; nil if the sum is negative.
  public init?(_ sum: Money, over months: MonthSpan) {
    guard sum >= .zero else { return nil }
    self.sum = sum
    self.months = months
  }
}
