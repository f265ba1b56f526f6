/// A whole number of months, not negative.
public struct WholeMonths: Sendable, Hashable {
  /// The number of months.
  public let count: Int

  /// No time at all.
  public static let zero = WholeMonths(unchecked: 0)

  /// The longest length: the distance between any two months that a case may speak of.
  public static let longest = 12 * Year.supported.count + BusinessCase.longestHorizon

  /// Makes a length; nil if negative or longer than ``longest``.
  public init?(_ count: Int) {
    guard (0...Self.longest).contains(count) else { return nil }
    self.count = count
  }

  init(unchecked count: Int) {
    self.count = count
  }
}
