import AfkastEngine
import AfkastInput
import AfkastModel

/// What a command asks the engine for: each case under its settings, in each scenario.
struct AskedEvaluations {
  private typealias Asked = (
    case: LoadedCases.Loaded, settings: EvaluationSettings, scenario: ScenarioName
  )

  private let loaded: LoadedCases
  private var asked: [Asked] = []

  /// Reads the options for all cases; `ValidationError` for a name that none of them has.
  init(
    of loaded: LoadedCases, _ discounting: DiscountOptions, _ view: ViewOptions,
    _ financing: FinancingOptions? = nil, _ prudence: PrudenceOptions? = nil
  ) throws {
    self.loaded = loaded
    let perspective = try PerspectiveOption(loaded.cases).perspective(named: view.perspective)
    let scenarios = try ScenarioOption(loaded.cases).scenarios(named: view.scenario)
    let tables = try prudence?.tables(for: loaded.cases)
    for (index, loaded) in loaded.cases.enumerated() {
      var settings = EvaluationSettings(
        discounting: try discounting.applied(in: loaded.workspace), perspective: perspective,
        financeRate: financing?.financeRate, reinvestmentRate: financing?.reinvestmentRate)
      settings.prudence = tables?[index]
      asked += scenarios(loaded).map { (loaded, settings, $0) }
    }
  }

  /// How many evaluations are asked for.
  var count: Int { asked.count }

  /// Evaluates them; says what cannot be computed, and ends the command there.
  ///
  /// Switching values that will be shown are searched for here, on all cores.
  func evaluated(
    switching: Bool, reportingTo context: Context
  ) throws -> [(loaded: LoadedCases.Loaded, evaluation: Evaluation)] {
    let results = asked.concurrentMap { asked in
      var settings = asked.settings
      settings.searchesSwitching = switching
      return asked.case.evaluated(settings, in: asked.scenario)
    }
    let failures = zip(asked, results).compactMap { $0.case.file.diagnostic(of: $1) }
    try loaded.adding(failures).exitIfMistaken(reportingTo: context)
    return zip(asked, results).compactMap { asked, result in
      (try? result?.get()).map { (asked.case, $0) }
    }
  }
}
