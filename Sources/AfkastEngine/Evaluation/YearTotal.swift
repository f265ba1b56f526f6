public import AfkastModel

/// A budget year of a case.
public struct YearTotal: Sendable, Hashable {
  /// The calendar year.
  public let year: Year
  /// Money out; positive.
  public let costs: Money
  /// Money in; positive.
  public let benefits: Money
  /// Benefits − costs.
  public let net: Money
  /// The net from the start of the case to the end of the year.
  public let cumulative: Money

  /// The years of a cash flow, in order.
  static func years(of flow: CashFlow) throws(MoneyOverflow) -> [YearTotal] {
    var totals: [YearTotal] = []
    for year in flow.horizon.years {
      guard let months = year.months.intersection(flow.horizon) else { continue }
      let first = flow.horizon.first.distance(to: months.first)
      let indices = first..<(first + months.count)
      let costs = try flow.costs[indices].total()
      let benefits = try flow.benefits[indices].total()
      try totals.append(
        YearTotal(
          year: year, costs: costs, benefits: benefits, net: benefits - costs,
          cumulative: flow.cumulative[indices.upperBound - 1]))
    }
    return totals
  }
}
