import AfkastEngine
import AfkastModel

/// How likely the money comes back, in sentences: the promise first, if there is one.
struct SimulationAnswer {
  private let outcome: SimulatedOutcome
  private let promise: PromiseOutcome?
  private let draws: Int
  private let within: WholeMonths?
  private let language: Language
  private let probabilities: ProbabilityText

  init(
    _ outcome: SimulatedOutcome, promise: PromiseOutcome? = nil, _ settings: SimulationSettings,
    _ language: Language
  ) {
    self.outcome = outcome
    self.promise = promise
    draws = settings.draws.count
    within = settings.within
    self.language = language
    probabilities = ProbabilityText(language)
  }

  var text: String {
    guard outcome.paybackMonths[.p90] != .zero else { return say(.neverOut) }
    return (promised + [ever] + months + [value]).joined(separator: " ")
  }

  private var promised: [String] {
    guard let promise, let estimate = outcome.byPromise else { return [] }
    return [say(.byPromise(shown(estimate), promise.month))]
  }

  private var ever: String {
    let probability = shown(outcome.paysBack)
    let last = outcome.horizon.last
    return say(promised.isEmpty ? .ever(probability, last) : .everBesides(probability, last))
  }

  private var months: [String] {
    guard let within, let estimate = outcome.withinMonths else { return [] }
    return [say(.within(shown(estimate), within.count))]
  }

  private var value: String { say(.valueNotNegative(shown(outcome.netPresentValueNotNegative))) }

  private func shown(_ estimate: ProbabilityEstimate) -> String {
    probabilities.sentence(of: estimate, draws: draws)
  }

  private func say(_ message: SimulationMessage) -> String { message.text(in: language) }
}
