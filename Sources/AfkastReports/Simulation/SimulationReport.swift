package import AfkastEngine
package import AfkastModel

/// Simulations of some cases, and of their sum.
package struct SimulationReport: Sendable {
  /// The cases, in order.
  let simulations: [Simulation]
  /// All of them together; nil for one case.
  let sum: SimulatedOutcome?
  /// How they were made.
  let settings: SimulationSettings
  /// The departments that a perspective may be of, with what people call them.
  let departments: [Department]

  package init(
    _ simulations: [Simulation], sum: SimulatedOutcome?, _ settings: SimulationSettings,
    _ departments: [Department]
  ) {
    self.departments = departments
    self.simulations = simulations
    self.sum = sum
    self.settings = settings
  }
}

extension SimulatedOutcome {
  /// The greatest standard error of a probability that is shown.
  var greatestError: Double {
    let shown = [paysBack, withinMonths, byPromise, netPresentValueNotNegative].compactMap(\.self)
    return (shown + byYear.map(\.paidBack)).map(\.standardError.value).max() ?? 0
  }
}

extension Simulation {
  var businessCase: BusinessCase { simulated.businessCase }
  var plan: SimulatedPlan { simulated.plan }

  /// The tables that the case rests on.
  var tables: [TableUse] { [plan.settings.discounting.schedule.tableUse] + businessCase.tables }

  /// Whether anything that is uncertain makes a difference: half a krone is a rounding.
  var isUncertain: Bool {
    !simulated.uncertain.isEmpty && outcome.deviation.kroner >= 0.5
  }
}
