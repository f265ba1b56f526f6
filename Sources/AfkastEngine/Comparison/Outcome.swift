public import AfkastModel

/// What a case is to change on one KPI, and what a unit of it costs.
public struct Outcome: Sendable {
  /// What a unit costs once the benefits that count are taken off.
  public enum NetCost: Sendable, Hashable {
    /// Kroner a unit, more than nothing.
    case perUnit(UnroundedMoney)
    /// The case earns more than it costs, so that its outcome is free.
    case paysForItself
    /// There is no outcome to share the cost by.
    case undefined
  }

  /// Units of the outcome: what a flow counts, or unit-years of a level.
  public struct Units: Sendable, Hashable {
    /// How many; negative where things get worse; finite.
    public let number: Double

    /// None at all.
    public static let none = Units(number: 0)
  }

  /// The KPI.
  public let kpi: KPI
  /// How much better the last point of the target is than the baseline, in the KPI's own unit.
  public let atTarget: Units
  /// All that is gained over the horizon: for a count per time what it counts (kWh of `kWh/month`),
  /// for a level its unit times years (`citizen` for a year).
  public let total: Units
  /// The same with each month discounted as money is.
  public let discountedTotal: Units
  /// Present value of costs per discounted unit; nil without a gain.
  public let costPerUnit: UnroundedMoney?
  /// Present value of costs less benefits, per discounted unit: the value of a unit at which the case
  /// just breaks even.
  public let netCostPerUnit: NetCost

  /// The outcome of a case on one of its KPIs; nil where the gain cannot be computed.
  public init?(of kpi: KPI, in evaluation: Evaluation) {
    guard let path = OutcomePath(of: kpi, over: evaluation.flow.horizon) else { return nil }
    let perMonth = kpi.counts.monthsOfAUnit
    var (total, discounted) = (0.0, 0.0)
    for (better, factor) in zip(path.improvements, evaluation.factors.factors) {
      total += better
      discounted += better * factor
    }
    self.kpi = kpi
    atTarget = Units(number: path.atTarget)
    self.total = Units(number: total / perMonth)
    discountedTotal = Units(number: discounted / perMonth)
    let (units, net) = (discountedTotal.number, evaluation.netPresentValue.ore)
    let cost = evaluation.presentValueCosts.ore / units
    guard units > 0, cost.isFinite, (net / units).isFinite else {
      (costPerUnit, netCostPerUnit) = (nil, .undefined)
      return
    }
    costPerUnit = UnroundedMoney(ore: cost)
    netCostPerUnit = net >= 0 ? .paysForItself : .perUnit(UnroundedMoney(ore: -net / units))
  }

  /// The outcome of doing nothing: the KPI stays where it is.
  init(unchanged kpi: KPI) {
    self.kpi = kpi
    (atTarget, total, discountedTotal) = (.none, .none, .none)
    (costPerUnit, netCostPerUnit) = (nil, .undefined)
  }
}

extension KPIUnit {
  /// How many months one unit of the outcome takes: the period of a flow, a year for a level.
  fileprivate var monthsOfAUnit: Double { flow?.months.value ?? 12 }
}
