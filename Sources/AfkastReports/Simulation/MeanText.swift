import AfkastEngine
import AfkastModel

/// The mean of a case beside its plan, in words.
struct MeanText {
  private let simulation: Simulation
  private let language: Language

  init(_ simulation: Simulation, _ language: Language) {
    self.simulation = simulation
    self.language = language
  }

  var sentence: String {
    let mean = simulation.outcome.meanNetPresentValue.money.kroner
    let plan = simulation.plan.netPresentValue.kroner
    let numbers = NumberText(language)
    // What reads alike is alike.
    guard let difference = MeanBesidePlan(simulation), numbers.amount(mean) != numbers.amount(plan)
    else { return SimulationMessage.meanIsPlan(mean).text(in: language) }
    return SimulationMessage.meanIsNotPlan(
      mean: mean, plan: plan,
      difference: difference.difference.kroner,
      because: difference.reason.map { AssumptionText($0, language) }
    ).text(in: language)
  }
}
