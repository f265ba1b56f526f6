/// A run of whole calendar months with at least one month in it.
public struct MonthSpan: Sendable, Hashable {
  /// The first month in the span.
  public let first: Month
  /// The last month in the span; never before the first.
  public let last: Month

  /// Makes a span; nil if `last` is before `first`.
  public init?(_ first: Month, through last: Month) {
    guard first <= last else { return nil }
    self.init(unchecked: first, last)
  }

  init(unchecked first: Month, _ last: Month) {
    self.first = first
    self.last = last
  }

  /// The span of one month.
  public init(_ month: Month) {
    self.init(unchecked: month, month)
  }

  /// How many months the span has; at least 1.
  public var count: Int { first.distance(to: last) + 1 }

  /// Whether the month is in the span.
  public func contains(_ month: Month) -> Bool { first <= month && month <= last }

  /// The months that both spans have, or nil if there are none.
  public func intersection(_ other: MonthSpan) -> MonthSpan? {
    MonthSpan(max(first, other.first), through: min(last, other.last))
  }

  /// The month at a 0-based index from the first; beyond the last it goes on counting.
  public func month(at index: Int) -> Month { first.advanced(by: index) }

  /// The calendar years that the span touches, in order.
  public var years: [Year] {
    (first.year.number...last.year.number).map(Year.init(unchecked:))
  }
}
