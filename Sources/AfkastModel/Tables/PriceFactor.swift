/// What an amount is multiplied by to move it to another price level, as a fraction of whole numbers:
/// both above 0, so that a moved amount rounds as it does by hand.
public struct PriceFactor: Sendable, Hashable {
  /// The factor is `numerator / denominator`, in lowest terms.
  public let numerator: Int64
  /// Above 0.
  public let denominator: Int64

  /// Whole numbers up to this stay exact; a factor that needs larger ones is rounded to 15 decimals.
  public static let largest: Int64 = 100_000_000_000_000_000
  private static let roundedTo: Int64 = 1_000_000_000_000_000

  /// No move.
  public static let one = PriceFactor(unchecked: 1, over: 1)

  /// Makes a factor in lowest terms; nil unless both are from 1 to ``largest``.
  public init?(_ numerator: Int64, over denominator: Int64) {
    let allowed = 1...Self.largest
    guard allowed.contains(numerator), allowed.contains(denominator) else { return nil }
    let divisor = Self.commonDivisor(Int128(numerator), Int128(denominator))
    self.init(unchecked: numerator / Int64(divisor), over: denominator / Int64(divisor))
  }

  private init(unchecked numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The factor as a number, rounded once.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// The factor as a quotient that is divided last.
  public var quotient: Quotient {
    Quotient(Double(numerator), over: Double(denominator)) ?? .one
  }

  /// The way back.
  public var inverse: PriceFactor { PriceFactor(unchecked: denominator, over: numerator) }

  /// One move after another; nil if the two together are beyond all prices.
  public func times(_ other: PriceFactor) -> PriceFactor? {
    let above = Int128(numerator) * Int128(other.numerator)
    let below = Int128(denominator) * Int128(other.denominator)
    let divisor = Self.commonDivisor(above, below)
    if let numerator = Int64(exactly: above / divisor), numerator <= Self.largest,
      let denominator = Int64(exactly: below / divisor), denominator <= Self.largest
    {
      return PriceFactor(unchecked: numerator, over: denominator)
    }
    let rounded = (value * other.value * Double(Self.roundedTo)).rounded()
    return Int64(exactly: rounded).flatMap { PriceFactor($0, over: Self.roundedTo) }
  }

  private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
