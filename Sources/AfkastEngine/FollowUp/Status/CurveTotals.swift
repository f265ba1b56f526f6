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

/// How much of the benefits that are booked or measured is certain.
public struct CertainPart: Sendable, Hashable {
  /// Below this share, the rest is worth a word.
  static let clearlyLess = 0.95

  /// What was booked or measured to date.
  public let measured: Money
  /// What of it is certain.
  public let certain: Money

  /// Nil where all of it, or nearly, is certain.
  init?(_ measured: CurveTotals?, _ confirmed: CurveTotals?) {
    guard let measured = measured?.benefits, let certain = confirmed?.benefits, measured > .zero,
      Double(certain.ore) < Self.clearlyLess * Double(measured.ore)
    else { return nil }
    (self.measured, self.certain) = (measured, certain)
  }
}

extension CaseStatus {
  /// How much of the benefits to date is certain; nil where nearly all of it is.
  public var certainPart: CertainPart? { CertainPart(toDate.measured, toDate.confirmed) }
}
