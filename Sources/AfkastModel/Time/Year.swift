/// A calendar year, which is also a budget year.
public struct Year: Sendable, Hashable {
  /// The year's number, as in 2027.
  public let number: Int

  /// The years that a case may speak of.
  public static let supported = 1900...2400

  /// Makes a year; nil outside ``supported``.
  public init?(_ number: Int) {
    guard Year.supported.contains(number) else { return nil }
    self.number = number
  }

  init(unchecked number: Int) {
    self.number = number
  }

  /// January to December.
  public var months: MonthSpan {
    MonthSpan(unchecked: Month(serial: number * 12), Month(serial: number * 12 + 11))
  }
}

extension Year: Comparable {
  /// Orders by time.
  public static func < (left: Year, right: Year) -> Bool { left.number < right.number }
}
