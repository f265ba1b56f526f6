public import AfkastModel

/// Costs and benefits by month on one of the four curves, and whether they earn back.
public struct Curve: Sendable, NetPath {
  /// The months.
  public let horizon: MonthSpan
  /// Money out in each month.
  public let costs: [Money]
  /// Money in in each month; below nothing where it got worse.
  public let benefits: [Money]
  /// Benefits − costs in each month.
  public let net: [Money]
  /// The net to the end of each month.
  public let cumulative: [Money]

  /// Adds up the months of lines.
  init(
    _ lines: [FollowedLine], _ months: KeyPath<FollowedLine, [Money]>, over horizon: MonthSpan
  ) throws(MoneyOverflow) {
    let nothing = [Money](repeating: .zero, count: horizon.count)
    var (costs, benefits) = (nothing, nothing)
    for line in lines {
      if line.isBenefit {
        try benefits.add(line[keyPath: months])
      } else {
        try costs.add(line[keyPath: months])
      }
    }
    try self.init(costs: costs, benefits: benefits, over: horizon)
  }

  init(costs: [Money], benefits: [Money], over horizon: MonthSpan) throws(MoneyOverflow) {
    self.horizon = horizon
    (self.costs, self.benefits) = (costs, benefits)
    net = try zip(benefits, costs).mapMoney { pair throws(MoneyOverflow) in
      try pair.0 - pair.1
    }
    cumulative = try net.runningTotal()
  }

  /// The index of the first month with a cost, or nil if there is none.
  var firstOutlayIndex: Int? { costs.firstIndex { $0 > .zero } }

  /// When the money is back on this curve, within its months.
  public var payback: Payback { Payback(of: self) }

  /// The net of all its months.
  public var total: Money { cumulative.last ?? .zero }
}

extension [Money] {
  /// Adds month by month; what is beyond the last is left out.
  fileprivate mutating func add(_ other: [Money]) throws(MoneyOverflow) {
    for index in 0..<Swift.min(count, other.count) {
      self[index] = try self[index] + other[index]
    }
  }
}
