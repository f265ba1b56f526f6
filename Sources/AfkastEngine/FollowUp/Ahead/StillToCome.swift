public import AfkastModel

/// What a case is worth from here on, if it stops, goes on, or is made larger or smaller.
public struct StillToCome: Sendable, Hashable {
  /// Benefits less costs to come as forecast.
  public let continued: Money
  /// The same if all lines end that can still be stopped.
  public let stopped: Money

  init(_ lines: [FollowedLine]) throws(MoneyOverflow) {
    var (continued, stopped) = (Money.zero, Money.zero)
    for line in lines {
      let ahead = try line.forecast.dropFirst(line.passed).total()
      // The first month stands for what was spent before it, which no decision brings back.
      let sum = line.passed == 0 ? try ahead - line.earlier : ahead
      let net = line.isBenefit ? sum : try .zero - sum
      continued = try continued + net
      if !line.line.endsWithCase { stopped = try stopped + net }
    }
    (self.continued, self.stopped) = (continued, stopped)
  }

  /// The same with everything that can still be stopped made larger or smaller in proportion: 1 goes on as
  /// it is, 0 stops.
  public func scaled(by factor: Ratio) -> UnroundedMoney {
    let avoidable = Double(continued.ore) - Double(stopped.ore)
    return UnroundedMoney(ore: Double(stopped.ore) + factor.value * avoidable)
  }
}
