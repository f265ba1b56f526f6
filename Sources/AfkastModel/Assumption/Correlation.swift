/// How far two assumptions go together.
public struct Correlation: Sendable, Hashable {
  /// One of them.
  public let first: AssumptionID
  /// The other.
  public let second: AssumptionID
  /// The rank correlation (Spearman's), −1 to 1.
  public let coefficient: Double
  /// Where it comes from.
  public var source: String?

  /// Makes a correlation; nil unless it is of two assumptions and between −1 and 1.
  public init?(_ first: AssumptionID, _ second: AssumptionID, coefficient: Double) {
    guard first != second, (-1...1).contains(coefficient) else { return nil }
    self.first = first
    self.second = second
    self.coefficient = coefficient
  }
}
