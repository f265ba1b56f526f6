/// A whole number of months, not negative.
public struct WholeMonths: Sendable, Hashable {
  /// The number of months.
  public let count: Int

  /// No time at all.
  public static let zero = WholeMonths(unchecked: 0)

  /// Makes a length; nil if negative or longer than two of the longest horizons.
  public init?(_ count: Int) {
    guard (0...2 * BusinessCase.longestHorizon).contains(count) else { return nil }
    self.count = count
  }

  init(unchecked count: Int) {
    self.count = count
  }
}
