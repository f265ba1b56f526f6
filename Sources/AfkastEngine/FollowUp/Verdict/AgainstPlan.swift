public import AfkastModel

/// How a case stands against the plan to date, in kroner and months.
public struct AgainstPlan: Sendable, Hashable {
  /// Which side of the plan it is on.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// Better than planned.
    case ahead
    /// As planned, but for a little.
    case onPlan
    /// Worse than planned.
    case behind
  }

  /// Within this part of the costs and benefits planned to date, a case is on plan.
  public static let tolerance = 0.02

  /// Which side.
  public let side: Side
  /// What the forecast has come to so far less what the plan had; months that are merely assumed differ by
  /// what has been learned.
  public let money: Money
  /// How many months ahead of the plan, negative behind; nil below one month, where the plan never was, or
  /// will be, there, and until it has passed its lowest point.
  public let months: Int?

  /// Compares the forecast to date with the plan; nil before the first month has passed.
  init?(
    forecast: Curve, plan: Curve, asOf: Month
  ) throws(MoneyOverflow) {
    guard let now = forecast.index(of: asOf), let planned = plan.index(of: asOf) else {
      return nil
    }
    let reached = forecast.cumulative[now]
    money = try reached - plan.cumulative[planned]
    let turnover = zip(plan.costs, plan.benefits).prefix(planned + 1).reduce(0.0) {
      $0 + Double($1.0.ore) + Double($1.1.ore)
    }
    if Double(money.ore.magnitude) <= Self.tolerance * turnover {
      (side, months) = (.onPlan, 0)
      return
    }
    side = money > .zero ? .ahead : .behind
    let there = plan.index(reaching: reached, from: planned, isAhead: money > .zero)
    // On the way down, a better month lies behind and a worse one ahead: that says nothing of time.
    months =
      planned <= plan.lowestIndex ? nil : there.flatMap { $0 == planned ? nil : $0 - planned }
  }
}

extension Curve {
  /// The index of the month from which the cumulative net only lies higher.
  fileprivate var lowestIndex: Int {
    let lowest = cumulative.min()
    return cumulative.lastIndex { $0 == lowest } ?? 0
  }

  /// The index of a month, or of the last one before it; nil before the first.
  func index(of month: Month) -> Int? {
    let distance = horizon.first.distance(to: month)
    return distance < 0 ? nil : min(distance, horizon.count - 1)
  }

  /// The month at which the cumulative net stood, or will stand, where another stands now: forwards as
  /// long as it is no higher, back as long as it is no lower; nil where it never was or will be there.
  fileprivate func index(reaching level: Money, from now: Int, isAhead: Bool) -> Int? {
    if isAhead {
      let beyond = cumulative[now...].firstIndex { $0 > level }
      return beyond.map { max(now, $0 - 1) }
    }
    return cumulative[...now].lastIndex { $0 <= level }
  }
}
