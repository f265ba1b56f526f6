public import AfkastModel

/// Whether an effect earns its cost back, where each unit of it is worth the same (kpi.md, section 2).
///
/// Net = value·θ − cost; θ* = cost/value; P = 1 − Φ((cost − value·μ)/(|value|·s)).
public struct BreakEven: Sendable, Hashable {
  /// What a unit of effect is worth; negative where less is better, never 0.
  public let valueOfUnit: UnroundedMoney
  /// What the effect costs.
  public let cost: UnroundedMoney
  /// The least effect that earns it back, in units of the KPI.
  public let effect: Double

  /// Makes it; nil if a unit of effect is worth nothing.
  public init?(valueOfUnit: UnroundedMoney, cost: UnroundedMoney) {
    let effect = cost.ore / valueOfUnit.ore
    guard effect.isFinite else { return nil }
    self.valueOfUnit = valueOfUnit
    self.cost = cost
    self.effect = effect
  }

  /// How likely an effect earns its cost back.
  public func probability(_ belief: NumberBelief) -> Probability {
    let above = belief.probability(atLeast: effect)
    return valueOfUnit.ore > 0 ? above : above.complement
  }

  /// The net at an effect.
  public func net(at effect: Double) -> UnroundedMoney {
    UnroundedMoney(ore: valueOfUnit.ore * effect - cost.ore)
  }

  /// The net that is exceeded nine times of ten, and the one that is exceeded once.
  public func net(of belief: NumberBelief) -> (p10: UnroundedMoney, p90: UnroundedMoney) {
    let effects = belief.interval(.eighty)
    let nets = [net(at: effects.low), net(at: effects.high)].sorted { $0.ore < $1.ore }
    return (nets[0], nets[1])
  }
}
