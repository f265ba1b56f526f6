/// A pure number, such as a benefit-cost ratio.
public struct Ratio: Sendable, Hashable {
  /// The number, finite.
  public let value: Double

  /// As planned.
  public static let one = Ratio(unchecked: 1)

  /// Nothing.
  public static let zero = Ratio(unchecked: 0)

  private init(unchecked value: Double) {
    self.value = value
  }

  /// Makes a ratio; nil if not finite.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.value = value
  }
}
