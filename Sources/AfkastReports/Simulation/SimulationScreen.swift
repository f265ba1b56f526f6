import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// One simulated case on one screen: the answer, how it is spread, and what that hangs on.
struct SimulationScreen {
  private let simulation: Simulation
  private let departments: [Department]
  private let language: Language

  init(_ simulation: Simulation, _ departments: [Department], _ language: Language) {
    self.simulation = simulation
    self.departments = departments
    self.language = language
  }

  var text: String {
    guard simulation.isUncertain else { return [heading, plan, frame].joined(separator: "\n") }
    let tables = SpreadTables(simulation.outcome, language)
    let parts = [
      heading, answer, tables.percentiles,
      tables.years + say(.percentilesExplained).wrapped(), drivers, made + frame,
    ]
    return parts.joined(separator: "\n")
  }

  private var heading: String {
    let id = simulation.businessCase.id.text
    return "\(simulation.businessCase.title.visible) (\(id))".wrapped()
  }

  /// Nothing to simulate: what the plan says, in its own words.
  private var plan: String {
    let why: SimulationMessage =
      simulation.simulated.uncertain.isEmpty ? .nothingUncertain : .nothingMatters
    let plan = simulation.plan
    let verdict = EvaluationSentence.verdict(
      plan.payback, plan.promise, of: plan.flow.horizon, net: plan.flow.cumulative.last ?? .zero,
      language)
    return "\(say(why)) \(verdict.beginningSmall)".wrapped()
  }

  private var answer: String {
    let plan = simulation.plan
    let answer = SimulationAnswer(
      simulation.outcome, promise: plan.promise, simulation.settings, language)
    return answer.text.wrapped() + MeanText(simulation, language).sentence.wrapped()
  }

  private var drivers: String {
    say(.driversTitle) + "\n"
      + DriverText(simulation, language).sentences
      .map { $0.wrapped(indent: "  ", hanging: "  ") }.joined()
  }

  private var made: String {
    let settings = simulation.settings
    return say(
      .made(
        draws: settings.draws.count, replicates: DrawCount.replicates, seed: settings.seed,
        error: simulation.outcome.greatestError)
    ).wrapped()
  }

  private var frame: String {
    let settings = simulation.plan.settings
    let lines: [Message] = [
      .caseFrame(simulation.outcome.horizon, prices: simulation.businessCase.prices),
      .perspective(settings.perspective.name(in: language, departments)),
      .discounting(settings.discounting),
    ]
    return lines.map { $0.text(in: language).wrapped() }.joined()
      + TableNotes(simulation.tables, language).text
  }

  private func say(_ message: SimulationMessage) -> String { message.text(in: language) }
}
