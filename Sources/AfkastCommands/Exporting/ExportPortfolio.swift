import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast export portfolio`: where each case stands.
struct ExportPortfolio: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "One row a case: promise, verdict, plan, forecast, what it drew and returned.",
    discussion: """
      Figures are those of afkast status and afkast report portfolio, in kroner and in the prices of the \
      version that is followed. Of alternatives one counts; add up the rows where "counts" is true.
      """)

  @Argument(
    help: "Case files or ids, or folders with cases; the workspace around this folder if not given."
  )
  var paths: [String] = []

  @OptionGroup var months: MonthOptions
  @OptionGroup var departments: DepartmentOption
  @OptionGroup var options: ExportOptions

  func run(in context: Context) throws {
    let asOf = try months.month(in: context)
    let known = try months.knownDay()
    let loaded = try LoadedCases(exporting: paths, in: context)
    let department = try departments.id(in: loaded.cases)
    var stored = StoredFacts(in: context)
    let cases = try StatusOfCase.all(
      loaded.cases.filter { $0.isOf(department) }, knownAt: known, &stored, in: context)
    let missing = try stored.missing(
      from: loaded, LoadedCases.exported(paths, in: context), of: department,
      knownAt: known.flatMap(RecordingTime.init(endOf:)),
      in: context)
    let frame = StatusFrame(asOf: asOf, knownAt: known, stores: stored.stores, missing: missing)
    let entries = try entries(of: cases, asOf, in: context)
    let run = ExportRun(PortfolioExport.table, options, in: context)
    try run.write { take in
      try take(run.encoder.piece(PortfolioExport(entries, frame).rows))
    }
    for note in missing.notes(in: .english) { context.console.narrate(note + "\n") }
    ApprovedVersions(in: context).note(cases.map(\.loaded))
    if entries.contains(where: \.hasProblem) { throw ExitCode.mistakesInFiles }
  }

  /// Case by case, of which only what the table tells is kept.
  private func entries(
    of cases: [StatusOfCase], _ asOf: Month, in context: Context
  ) throws -> [PortfolioExport.Entry] {
    let found = cases.concurrentMap { asked in
      Result { () throws(StoreFailure) -> PortfolioExport.Entry? in
        // Neither odds nor bridge are told of.
        try asked.entry(asOf: asOf, .init(explains: false)).map {
          PortfolioExport.Entry($0, asked.loaded.workspace.discounting)
        }
      }
    }
    return try StatusOfCase.reported(zip(cases, found), in: context)
  }
}
