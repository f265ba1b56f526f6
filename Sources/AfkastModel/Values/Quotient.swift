/// A number kept as a quotient, so that the division comes last and whole numbers stay exact.
///
/// `29_951 kr/year` is 29 951 / 12 kroner a month; times 120 citizens and 12 months it is whole again,
/// which a rounded 2 495.9166… would not be.
public struct Quotient: Sendable, Hashable {
  /// What is divided; finite wherever a quotient was read from a file.
  public let numerator: Double
  /// What it is divided by; never 0.
  public let denominator: Double

  /// Nothing.
  public static let zero = Quotient(unchecked: 0, over: 1)

  /// One.
  public static let one = Quotient(unchecked: 1, over: 1)

  /// Makes a quotient; nil if the denominator is 0 or either is not finite.
  public init?(_ numerator: Double, over denominator: Double = 1) {
    guard numerator.isFinite, denominator.isFinite, denominator != 0 else { return nil }
    self.init(unchecked: numerator, over: denominator)
  }

  private init(unchecked numerator: Double, over denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The quotient as one number, rounded once.
  public var value: Double { numerator / denominator }

  /// The sum.
  public static func + (left: Quotient, right: Quotient) -> Quotient {
    if left.denominator == right.denominator {
      return Quotient(unchecked: left.numerator + right.numerator, over: left.denominator)
    }
    return Quotient(
      unchecked: left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// The difference.
  public static func - (left: Quotient, right: Quotient) -> Quotient {
    left + Quotient(unchecked: -right.numerator, over: right.denominator)
  }

  /// The product.
  public static func * (left: Quotient, right: Quotient) -> Quotient {
    Quotient(
      unchecked: left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The quotient of two; nil if the divisor is 0.
  public static func / (left: Quotient, right: Quotient) -> Quotient? {
    guard right.numerator != 0 else { return nil }
    return Quotient(
      unchecked: left.numerator * right.denominator, over: left.denominator * right.numerator)
  }
}
