public import AfkastModel

/// Why the total net is another than was approved: steps from the plan to the forecast that sum to the øre
/// (DESIGN.md section 6).
public struct Bridge: Sendable {
  /// What makes a difference, in the order in which it is put in the plan's place.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// The price level of the newest version.
    case priceLevel
    /// When something happens.
    case time
    /// How many.
    case volume
    /// How much of an effect each has, and what the books say of benefits.
    case effect
    /// What each is worth.
    case price
    /// What the books say of costs.
    case costs
    /// Released time that was harvested otherwise than planned.
    case harvest
    /// Lines that were added, removed or changed, another horizon, and an end before its time.
    case scope
  }

  /// One cause.
  public struct Step: Sendable, Hashable {
    /// What makes the difference.
    public let cause: Cause
    /// How much better it makes the total net; negative where worse.
    public let change: Money
  }

  /// The total net of the plan, over its whole horizon.
  public let plan: Money
  /// Every cause in order, also those that make no difference.
  public let steps: [Step]
  /// The total net of the forecast.
  public let forecast: Money

  /// Explains a forecast by the plan that was approved first; `EvaluationFailure` if an amount cannot be
  /// computed.
  init(
    from plan: BusinessCase, to curves: CaseCurves, _ facts: FollowedFacts,
    prices: LedgerPrices, isSameVersion: Bool
  ) throws(EvaluationFailure) {
    let frame = FollowUpFrame(
      horizon: plan.horizon, asOf: curves.frame.asOf, graceDays: curves.frame.graceDays)
    let newest = curves.businessCase
    let ownPrices = LedgerPrices(to: plan.prices, by: prices.index)
    let followed =
      isSameVersion && !curves.isEnded
      ? curves
      : try CaseCurves(of: plan.believing(newest), facts, prices: ownPrices, frame)
    let totals = try BridgeTotals(plan, followed)
    do throws(MoneyOverflow) {
      let base = totals.planned
      let moved = { (total: Money) throws(MoneyOverflow) -> Money in
        guard let year = plan.prices else { return total }
        return try prices.moved(total, from: year)
      }
      var stages: [(Cause, Money)] = [(.priceLevel, try moved(base))]
      for stage in totals.stages { stages.append((stage.cause, try moved(stage.total))) }
      stages.append((.scope, curves.forecast.total))
      var (before, steps) = (base, [Step]())
      for (cause, total) in stages {
        steps.append(Step(cause: cause, change: try total - before))
        before = total
      }
      (self.plan, self.steps, forecast) = (base, steps, curves.forecast.total)
    } catch {
      throw EvaluationFailure(.overflow)
    }
  }
}

extension BusinessCase {
  /// The case with the KPIs of another version, as far as they measure what this one knows, and its values
  /// of assumptions, where they are in the same prices.
  fileprivate func believing(_ newest: BusinessCase) -> BusinessCase {
    var own = self
    let known = Set(assumptions.map(\.id))
    own.kpis = newest.kpis.filter { kpi in
      kpi.measures.map { known.contains($0.assumption) } ?? true
    }
    own.assumptions = assumptions.map { assumption in
      guard let other = newest.assumption(assumption.id), other.unit == assumption.unit,
        prices == newest.prices || !assumption.unit.countsMoney
      else { return assumption }
      // Formulas of two versions need not fit each other: one may lead round to the other.
      if case .formula = other.value, other.value != assumption.value { return assumption }
      return other
    }
    return own
  }
}

extension Assumption {
  /// Which cause it belongs to: its role, or what its unit says where it names none.
  var cause: Bridge.Cause {
    switch role {
    case .time: return .time
    case .volume: return .volume
    case .effect: return .effect
    case .price: return .price
    case nil: break
    }
    if unit == .time { return .time }
    if unit.countsMoney { return .price }
    return unit == .number ? .effect : .volume
  }
}

extension Unit {
  /// Whether kroner are part of it.
  fileprivate var countsMoney: Bool { powers[.krone] != nil }
}
