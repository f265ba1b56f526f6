public import AfkastModel

/// How far the mean of a case is from its plan, and which assumption makes it so.
public struct MeanBesidePlan: Sendable {
  /// Mean net present value − that of the plan.
  public let difference: UnroundedMoney
  /// The assumption whose mean, put in place of its likely value, explains most of it; nil where none
  /// explains half.
  public let reason: UncertainAssumption?

  /// Nil where the two are as good as equal: within two standard errors, or a hundredth of the spread.
  public init?(_ simulation: Simulation) {
    let outcome = simulation.outcome
    let plan = simulation.simulated.plan.netPresentValue.ore
    let difference = outcome.meanNetPresentValue.money.ore - plan
    let told = max(
      2 * outcome.meanNetPresentValue.standardError.ore, outcome.deviation.ore / 100)
    guard difference.magnitude > told else { return nil }
    self.difference = UnroundedMoney(ore: difference)
    let effects = simulation.simulated.uncertain.map { uncertain in
      (uncertain, simulation.simulated.effectOfMean(of: uncertain) / difference)
    }
    let most = effects.max { $0.1 < $1.1 }
    reason = most.flatMap { $0.1 >= 0.5 ? $0.0 : nil }
  }
}

extension SimulatedCase {
  /// What the net present value of the plan gains when one assumption has its mean; nothing where that
  /// cannot be computed.
  fileprivate func effectOfMean(of uncertain: UncertainAssumption) -> Double {
    guard let mean = Quotient(uncertain.mean) else { return 0 }
    var setting = plan.settings.assumptions
    setting.values[uncertain.assumption.id] = mean
    guard let circumstances = try? Circumstances(of: businessCase, setting),
      let flow = try? CashFlow(
        of: businessCase, in: circumstances, seenBy: plan.settings.perspective)
    else { return 0 }
    return plan.factors.presentValue(of: flow.net).ore - plan.netPresentValue.ore
  }
}
