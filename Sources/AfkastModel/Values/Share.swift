/// A part of a whole, 0 to 100 %, kept as a fraction of whole numbers so that halves of an øre
/// round the same way as by hand.
public struct Share: Sendable, Hashable {
  /// The share is `numerator / denominator`, in lowest terms.
  public let numerator: Int64
  /// Positive; 1 for the whole and for nothing.
  public let denominator: Int64

  /// Nothing.
  public static let none = Share(reducing: 0, over: 1)
  /// All of it.
  public static let whole = Share(reducing: 1, over: 1)

  /// The largest denominator, so that products of a few shares stay exact in 128 bits.
  public static let largestDenominator: Int64 = 1_000_000

  /// Makes a share; nil unless `0 <= numerator <= denominator` and the denominator is from 1 to
  /// ``largestDenominator``.
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard (1...Self.largestDenominator).contains(denominator), numerator >= 0,
      numerator <= denominator
    else { return nil }
    self.init(reducing: numerator, over: denominator)
  }

  private init(reducing numerator: Int64, over denominator: Int64) {
    var (a, b) = (denominator, numerator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / a
    self.denominator = denominator / a
  }

  /// What is left of the whole.
  public var complement: Share { Share(reducing: denominator - numerator, over: denominator) }

  /// The share as a number from 0 to 1.
  public var fraction: Double { Double(numerator) / Double(denominator) }
}
