/// A length of time in months, not negative, not necessarily whole.
public struct Months: Sendable, Hashable {
  /// The number of months; a year is 12 (DESIGN.md section 4).
  public let count: Double

  /// No time at all.
  public static let zero = Months(unchecked: 0)
  /// The shortest phase-in: everything from the first month.
  public static let one = Months(unchecked: 1)

  /// Makes a length; nil if negative or not finite.
  public init?(_ count: Double) {
    guard count.isFinite, count >= 0 else { return nil }
    self.init(unchecked: count)
  }

  init(unchecked count: Double) {
    self.count = count
  }

  /// The length as a whole number of months, or nil if it is none.
  public var whole: Int? { Int(exactly: count) }
}
