public import AfkastModel

/// What a curve comes to by the end of a month.
public struct CurveTotals: Sendable, Hashable {
  /// Money out.
  public let costs: Money
  /// Money in.
  public let benefits: Money
  /// Benefits − costs.
  public let net: Money
}

extension Curve {
  /// Its sums to the end of a month, or of its last one; nil before the first.
  func totals(through month: Month) throws(MoneyOverflow) -> CurveTotals? {
    guard let index = index(of: month) else { return nil }
    return CurveTotals(
      costs: try costs.prefix(index + 1).total(), benefits: try benefits.prefix(index + 1).total(),
      net: cumulative[index])
  }
}
