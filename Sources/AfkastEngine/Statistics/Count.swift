/// How often something happened, of how many people, or over how much time.
public struct Count: Sendable, Hashable {
  /// No register counts more.
  private static let largest = 1e15

  /// How often it happened; not below 0.
  public let happened: Double
  /// Of how many, or over how much; above 0.
  public let exposure: Double

  /// Makes a count; nil if the numbers are not finite, negative, beyond 1e15, or of nothing.
  public init?(_ happened: Double, of exposure: Double) {
    guard (0...Self.largest).contains(happened), exposure > 0, exposure <= Self.largest
    else { return nil }
    self.happened = happened
    self.exposure = exposure
  }

  /// The share or the rate.
  public var rate: Double { happened / exposure }

  /// Whether it can be a share: no more happened than there were.
  public var isShare: Bool { happened <= exposure }
}
