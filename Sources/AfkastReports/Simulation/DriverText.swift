import AfkastEngine
import AfkastModel

/// What a case hangs on, one sentence for each assumption that matters.
struct DriverText {
  private let simulation: Simulation
  private let language: Language

  init(_ simulation: Simulation, _ language: Language) {
    self.simulation = simulation
    self.language = language
  }

  /// The sentences, the most important first, and whether measuring first can change the decision.
  var sentences: [String] {
    guard let drivers = simulation.toldDrivers else {
      return [SimulationMessage.tooFewDraws.text(in: language)]
    }
    let overlap = simulation.areCorrelated && drivers.count > 1
    let shared = overlap ? SimulationMessage.correlatedShares.text(in: language) : nil
    return drivers.map(sentence) + [shared, decision].compactMap(\.self)
  }

  private func sentence(for driver: Driver) -> String {
    let isOnly = simulation.simulated.uncertain.count == 1
    let share = driver.ofNetPresentValue?.firstOrder.value ?? 0
    let part = isOnly ? FractionWord.all : FractionWord(share)
    let worth = driver.valueOfKnowing
    return SimulationMessage.driver(
      part, AssumptionText(driver.assumption, language),
      worth: simulation.isWorthTelling(worth) ? worth.kroner : nil
    ).text(in: language)
  }

  /// Where not even knowing everything would change the decision, measuring first is worth nothing.
  private var decision: String? {
    let value = simulation.outcome.valueOfPerfectInformation
    if simulation.isWorthTelling(value) {
      return SimulationMessage.perfectInformation(value.kroner).text(in: language)
    }
    let isGo = simulation.outcome.meanNetPresentValue.money.ore >= 0
    return SimulationMessage.decisionStands(isGo: isGo).text(in: language)
  }
}
