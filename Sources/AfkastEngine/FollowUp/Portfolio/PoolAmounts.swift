public import AfkastModel

/// Money that cases draw and return; costs and benefits are both positive.
public struct PoolAmounts: Sendable, Hashable {
  /// To the as-of month: costs as booked, else measured, else assumed; benefits as booked or measured.
  public internal(set) var toDate = CurveTotals.none
  /// Of the whole period, as it is expected.
  public internal(set) var forecast = CurveTotals.none
  /// Net of the whole period, as it was planned.
  public internal(set) var planned = Money.zero

  mutating func add(_ other: PoolAmounts) throws(MoneyOverflow) {
    try toDate.add(other.toDate)
    try forecast.add(other.forecast)
    planned = try planned + other.planned
  }
}

extension CurveTotals {
  static let none = CurveTotals(costs: .zero, benefits: .zero, net: .zero)

  mutating func add(_ other: CurveTotals) throws(MoneyOverflow) {
    self = CurveTotals(
      costs: try costs + other.costs, benefits: try benefits + other.benefits,
      net: try net + other.net)
  }

  /// A cost, or else a benefit.
  init(_ money: Money, isBenefit: Bool) throws(MoneyOverflow) {
    self.init(
      costs: isBenefit ? .zero : money, benefits: isBenefit ? money : .zero,
      net: isBenefit ? money : try .zero - money)
  }
}
