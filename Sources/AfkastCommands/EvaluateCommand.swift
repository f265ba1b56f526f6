import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast evaluate` computes whether, and when, cases earn themselves back.
struct EvaluateCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compute whether, and when, cases earn themselves back.",
    discussion: """
      Payback and all money measures count cash benefits in full and released time only as far as a \
      budget is cut for it. One case gives a screen, several a table. Data goes to standard output, \
      mistakes to standard error; with a mistake in any file nothing is evaluated.
      """)

  @Argument(help: "Case files or ids, folders with cases, or - for standard input.")
  var paths: [String]

  @Option(help: "How to show the answer.")
  var format: OutputFormat = .table

  @Flag(help: "Show every month.")
  var monthly = false

  @Option(
    help: ArgumentHelp(
      """
      What a row of the CSV is: a case, a month of it, a month of one of its lines, a pocket (an \
      actor or department that pays or gains), or a fact beside the plan.
      """, valueName: "row"))
  var rows: EvaluationCSV.Row?

  @OptionGroup(title: "Discounting")
  var discountOptions: DiscountOptions

  @OptionGroup(title: "Modified internal rate")
  var financing: FinancingOptions

  @OptionGroup
  var viewOptions: ViewOptions

  @OptionGroup(title: "Prudence")
  var prudenceOptions: PrudenceOptions

  @OptionGroup(title: "Facts")
  var factOptions: FactOptions

  @Option(help: "The language of tables; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    guard !loaded.cases.isEmpty else {
      try loaded.adding(paths.map(Diagnostic.noCases)).exitIfMistaken(reportingTo: context)
      return
    }
    let asked = try AskedEvaluations(
      of: loaded, discountOptions, viewOptions, financing, prudenceOptions)
    let evaluated = try asked.evaluated(
      switching: showsSwitching(of: asked.count), reportingTo: context)
    let facts = try factOptions.facts(beside: evaluated, in: context)
    show(evaluated, facts, in: loaded.language(asked: language), on: context.console)
    ApprovedVersions(in: context).note(loaded.cases)
  }

  func validate() throws {
    guard let rows else { return }
    guard factOptions.withFacts == (rows == .fact) else {
      throw ValidationError("--rows fact and --with-facts go together.")
    }
    guard format == .csv else { throw ValidationError("--rows is for --format csv.") }
    guard !monthly || rows == .month else {
      throw ValidationError("--monthly and --rows \(rows.rawValue) exclude each other.")
    }
  }

  /// Whether the answer has switching values: a table of several cases and rows have none.
  private func showsSwitching(of count: Int) -> Bool {
    switch format {
    case .json: true
    case .csv: false
    case .table: isOnScreens(count)
    }
  }

  private var defaultRow: EvaluationCSV.Row {
    factOptions.withFacts ? .fact : monthly ? .month : .case
  }

  /// Whether each case has a screen of its own.
  private func isOnScreens(_ count: Int) -> Bool { count == 1 || monthly || factOptions.withFacts }

  private func show(
    _ evaluated: [(loaded: LoadedCases.Loaded, evaluation: Evaluation)], _ facts: [FactsToDate]?,
    in language: Language, on console: any Console
  ) {
    let evaluations = evaluated.map(\.evaluation)
    switch format {
    case .json:
      EvaluationJSON(
        evaluations, facts, generator: "afkast \(Afkast.version)", monthly: monthly
      ).write(to: console.write)
    case .csv:
      let csv = EvaluationCSV(evaluations, facts, row: rows ?? defaultRow)
      // Programs get the same file whatever the workspace; Danish Excel is asked for by name.
      let dialect: CSV.Dialect = self.language == .danish ? .danishExcel : .machine
      console.write(CSV(dialect).text(header: csv.header, rows: csv.rows))
    case .table where isOnScreens(evaluations.count):
      for (index, (loaded, evaluation)) in evaluated.enumerated() {
        let screen = CaseScreen(
          evaluation, facts?[index], loaded.workspace.departments, language, monthly: monthly
        ).text
        console.write(index == 0 ? screen : "\n" + screen)
      }
    case .table:
      let departments = evaluated.flatMap(\.loaded.workspace.departments)
      console.write(PortfolioTable(evaluations, departments, language).text)
    }
  }
}

extension EvaluationCSV.Row: ExpressibleByArgument {}
