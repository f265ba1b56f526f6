/// An amount's way from the price level that it is written in to another, by an index.
public struct PriceMove: Sendable, Hashable {
  /// The price level that the amount is written in.
  public let from: Year
  /// The price level that it is moved to.
  public let to: Year
  /// The table.
  public let index: PriceIndex
  /// What the amount is multiplied by.
  public let factor: PriceFactor

  /// Makes a move; nil where the table does not cover both years.
  public init?(from: Year, to: Year, by index: PriceIndex) {
    guard let factor = index.factor(from: from, to: to) else { return nil }
    self.from = from
    self.to = to
    self.index = index
    self.factor = factor
  }
}
