import AfkastEngine
import AfkastModel

/// What a case hangs on, one sentence for each assumption that matters.
struct DriverText {
  /// Below a twelfth of the variance nothing is said.
  private static let leastShare = 1.0 / 12
  private static let most = 5
  private static let fewDraws = 4_096

  private let simulation: Simulation
  private let language: Language

  init(_ simulation: Simulation, _ language: Language) {
    self.simulation = simulation
    self.language = language
  }

  /// The sentences, the most important first, and whether measuring first can change the decision.
  var sentences: [String] {
    guard !isUntold else { return [SimulationMessage.tooFewDraws.text(in: language)] }
    let drivers = simulation.drivers.filter { share(of: $0) >= Self.leastShare }.prefix(Self.most)
    let shared = areCorrelated && drivers.count > 1 ? SimulationMessage.correlatedShares : nil
    return drivers.map(sentence) + [shared?.text(in: language), decision].compactMap(\.self)
  }

  /// Shares of independent assumptions that add up to more than all are an artefact of few draws.
  private var isUntold: Bool {
    !areCorrelated && simulation.settings.draws.count < Self.fewDraws
      && simulation.drivers.map(share).reduce(0, +) > 1.1
  }

  private var areCorrelated: Bool { !simulation.businessCase.correlations.isEmpty }

  private func share(of driver: Driver) -> Double {
    driver.ofNetPresentValue?.firstOrder.value ?? 0
  }

  private func sentence(for driver: Driver) -> String {
    let isOnly = simulation.simulated.uncertain.count == 1
    let part = isOnly ? FractionWord.all : FractionWord(share(of: driver))
    let worth = driver.valueOfKnowing.kroner
    return SimulationMessage.driver(
      part, AssumptionText(driver.assumption, language),
      worth: worth >= leastWorth ? worth : nil
    ).text(in: language)
  }

  /// Where not even knowing everything would change the decision, measuring first is worth nothing.
  private var decision: String? {
    let value = simulation.outcome.valueOfPerfectInformation.kroner
    if value >= leastWorth {
      return SimulationMessage.perfectInformation(value).text(in: language)
    }
    let isGo = simulation.outcome.meanNetPresentValue.money.ore >= 0
    return SimulationMessage.decisionStands(isGo: isGo).text(in: language)
  }

  /// What nobody would measure for, and no simulation can tell from nothing: a thousandth of the spread.
  private var leastWorth: Double { max(1, simulation.outcome.deviation.kroner / 1_000) }
}
