import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast compare` sets alternatives side by side.
struct CompareCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set alternatives side by side, with what a unit of outcome costs.",
    discussion: """
      The cases named, or, where one is named, all that are its alternatives in the workspace \
      (alternativeTo). The first column is to do nothing: no money flows and KPIs stay where they \
      are. Alternatives are ranked by equivalent yearly value, which also holds where they run for \
      different times.
      """)

  @Argument(help: "Case files, folders with cases, or - for standard input.")
  var paths: [String]

  @Option(help: "How to show the answer.")
  var format: OutputFormat = .table

  @OptionGroup(title: "Discounting")
  var discountOptions: DiscountOptions

  @OptionGroup
  var viewOptions: ViewOptions

  @Option(help: ArgumentHelp("One outcome KPI only.", valueName: "kpi"))
  var outcome: String?

  @Option(help: "The language of tables; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let named = LoadedCases(paths, in: context)
    try named.exitIfMistaken(reportingTo: context)
    let loaded = named.withAlternatives(in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let evaluations = try AskedEvaluations(of: loaded, discountOptions, viewOptions)
      .evaluated(switching: false, reportingTo: context).map(\.evaluation)
    let kpi = try OutcomeOption(evaluations).kpi(named: outcome)
    guard let comparison = try Comparison(of: evaluations, by: kpi) else { return }
    show(
      comparison, loaded.cases.flatMap(\.workspace.departments),
      in: loaded.language(asked: language), on: context.console)
  }

  private func show(
    _ comparison: Comparison, _ departments: [Department], in language: Language,
    on console: any Console
  ) {
    switch format {
    case .json:
      let generator = "afkast \(Afkast.version)"
      console.write(ComparisonJSON(comparison, generator: generator).json.text)
    case .csv:
      let csv = ComparisonCSV(comparison)
      console.write(
        CSV(self.language == .danish ? .danishExcel : .machine)
          .text(header: csv.header, rows: csv.rows))
    case .table: console.write(ComparisonText(comparison, departments, language).text)
    }
  }
}
