import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast simulate` computes how likely cases earn themselves back.
struct SimulateCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Compute how likely cases earn themselves back, and what that hangs on.",
    discussion: """
      Every assumption with a range is drawn many times, and each draw is a whole case: what \
      evaluate computes, with other values. The seed and the names of cases and assumptions decide \
      the draws, so that the same command gives the same answer. Several cases give a table and \
      their sum; assumptions that they share are drawn once for all.
      """)

  @Argument(help: "Case files, folders with cases, or - for standard input.")
  var paths: [String]

  @Option(help: "How to show the answer.")
  var format: OutputFormat = .table

  @Option(
    help: ArgumentHelp(
      """
      What a row of the CSV is: a case, a calendar year of it, a month of its fan, or an assumption \
      that drives it.
      """, valueName: "row"))
  var rows: SimulationCSV.Row?

  @OptionGroup(title: "Draws")
  var simulation: SimulationOptions

  @OptionGroup(title: "Discounting")
  var discountOptions: DiscountOptions

  @Option(
    help: ArgumentHelp(
      """
      Whose money counts: municipality, region, state, citizen, public, society, or a department.
      """, valueName: "who"))
  var perspective: String?

  @Option(help: "The language of tables; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    guard !loaded.cases.isEmpty else {
      try loaded.adding(paths.map(Diagnostic.noCases)).exitIfMistaken(reportingTo: context)
      return
    }
    let simulated = try simulatedCases(of: loaded, reportingTo: context)
    let language = loaded.language(asked: language)
    let report = try report(of: simulated, loaded, language, in: context)
    show(report, in: language, on: context.console)
  }

  func validate() throws {
    if rows != nil, format != .csv { throw ValidationError("--rows is for --format csv.") }
  }

  private func simulatedCases(
    of loaded: LoadedCases, reportingTo context: Context
  ) throws -> [SimulatedCase] {
    let perspective = try PerspectiveOption(loaded.cases).perspective(named: perspective)
    let asked = try loaded.cases.map { loaded in
      (
        loaded,
        EvaluationSettings(
          discounting: try discountOptions.applied(in: loaded.workspace), perspective: perspective)
      )
    }
    let results = asked.concurrentMap { $0.simulated($1) }
    let failures = zip(loaded.cases, results).compactMap { $0.file.diagnostic(of: $1) }
    try loaded.adding(failures).exitIfMistaken(reportingTo: context)
    return results.compactMap { try? $0?.get() }
  }

  private func report(
    of cases: [SimulatedCase], _ loaded: LoadedCases, _ language: Language, in context: Context
  ) throws -> SimulationReport {
    let watch = Watch(SimulationRun.work(cases: cases.count), language, in: context)
    defer { watch.end() }
    let workers = Workers(threads: simulation.threadCount, watch: watch)
    let run = SimulationRun(simulation.settings, workers)
    let simulations = try run.simulations(of: cases)
    let failures = zip(loaded.cases, simulations).compactMap { loaded, simulation in
      simulation == nil ? loaded.file.diagnostic(of: Self.tooLarge) : nil
    }
    let sum = cases.count > 1 && failures.isEmpty ? try run.sum(of: cases) : nil
    watch.end()
    let unsummed =
      cases.count > 1 && failures.isEmpty && sum == nil
      ? loaded.cases.first?.file.diagnostic(of: Self.tooLarge) : nil
    try loaded.adding(failures + [unsummed].compactMap(\.self)).exitIfMistaken(
      reportingTo: context)
    return SimulationReport(
      simulations.compactMap(\.self), sum: sum, simulation.settings,
      loaded.cases.flatMap(\.workspace.departments))
  }

  private func show(
    _ report: SimulationReport, in language: Language, on console: any Console
  ) {
    switch format {
    // Written whole, so that a run that was interrupted leaves nothing half.
    case .json:
      console.write(SimulationJSON(report, generator: "afkast \(Afkast.version)").text)
    case .csv:
      let csv = SimulationCSV(report, row: rows ?? .case)
      let dialect: CSV.Dialect = self.language == .danish ? .danishExcel : .machine
      console.write(CSV(dialect).text(header: csv.header, rows: csv.rows))
    case .table: console.write(SimulationText(report, language).text)
    }
  }

  private static let tooLarge = Result<SimulatedCase, EvaluationFailure>.failure(
    EvaluationFailure(.overflow))
}

extension SimulationCSV.Row: ExpressibleByArgument {}
