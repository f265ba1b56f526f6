public import AfkastModel

/// Moves money of the books from the prices of its year to the case's price level (DESIGN.md section 6).
public struct LedgerPrices: Sendable {
  /// The case's price level; nil where it has none.
  public let level: Year?
  /// The index that moves it; nil where the workspace has none.
  public let index: PriceIndex?

  /// Makes the way from running prices to a price level.
  public init(to level: Year?, by index: PriceIndex?) {
    self.level = level
    self.index = index
  }

  /// The factor for money of a year; nil where the index does not know both years, so that it stays as it
  /// was booked.
  public func factor(from year: Year) -> PriceFactor? {
    guard let level else { return nil }
    return level == year ? .one : index?.factor(from: year, to: level)
  }

  /// Money of a year in the case's prices, rounded to øre, half away from zero; unchanged where no factor
  /// is known.
  func moved(_ money: Money, from year: Year) throws(MoneyOverflow) -> Money {
    guard let factor = factor(from: year), factor != .one else { return money }
    let product = try checkedProduct(Int128(money.ore), Int128(factor.numerator))
    var rounding = CumulativeRounding()
    return try rounding.month(bringingTotalTo: product, over: Int128(factor.denominator))
  }
}
