/// What is added to a cost, 0 to 1000 % of it, kept as a fraction of whole numbers.
public struct Uplift: Sendable, Hashable {
  /// The uplift is `numerator / denominator`, in lowest terms.
  public let numerator: Int64
  /// Positive.
  public let denominator: Int64

  /// Nothing is added.
  public static let none = Uplift(unchecked: 0, over: 1)

  /// Makes an uplift; nil unless it is from 0 to 10 and the denominator is from 1 to
  /// ``Share/largestDenominator``.
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard (1...Share.largestDenominator).contains(denominator), numerator >= 0,
      numerator <= 10 * denominator
    else { return nil }
    self.init(unchecked: numerator, over: denominator)
  }

  /// As much as a share is.
  public init(_ share: Share) {
    self.init(unchecked: share.numerator, over: share.denominator)
  }

  private init(unchecked numerator: Int64, over denominator: Int64) {
    var (a, b) = (denominator, numerator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / a
    self.denominator = denominator / a
  }

  /// The uplift as a number: 0.4 for 40 %.
  public var fraction: Double { Double(numerator) / Double(denominator) }
}
