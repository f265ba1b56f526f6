import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast status` tells whether cases have earned themselves back, and whether they will.
struct StatusCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract:
      "Tell whether cases have earned themselves back, and whether they keep their promise.",
    discussion: """
      The facts in afkast.db, beside afkast.yaml, are compared with the version of a case that was \
      approved first. A month counts as booked, measured, or merely assumed; only what is certain \
      earns a case back. One case gives a screen, several a table with those first that need \
      attention: lost again, never, unknown, overdue, late.

      Examples:
        afkast status
        afkast status cases/medicindispensere.yaml --scale "150 %"
        afkast status --as-of 2028-06 --known-at 2028-07-15
        afkast status --department sundhed --fail-on overdue,late
        afkast status --format csv --rows line
      """)

  @Argument(
    help: "Case files or ids, or folders with cases; the workspace around this folder if not given."
  )
  var paths: [String] = []

  @OptionGroup var months: MonthOptions
  @OptionGroup var options: StatusOptions
  @OptionGroup var departments: DepartmentOption

  @Option(help: "How to show the answer.")
  var format: OutputFormat = .table

  @Option(
    help: ArgumentHelp(
      "What a row of the CSV is: a case, a month of its curves, or a month of one of its lines.",
      valueName: "row"))
  var rows: StatusCSV.Row?

  @Option(help: "The language of the text; the workspace's if not given.")
  var language: Language?

  @Option(
    help: ArgumentHelp(
      "Exit with 3 if any case is overdue, late or never: one or more, with commas between.",
      valueName: "conditions"))
  var failOn: [String] = []

  func validate() throws {
    if rows != nil, format != .csv { throw ValidationError("--rows is for --format csv.") }
    _ = try conditions()
  }

  func run(in context: Context) throws {
    let (asOf, factor) = (try months.month(in: context), try options.factor())
    let isOne = paths.count == 1 && isFile(CaseNames.path(paths[0], in: context), context)
    let paths =
      paths.isEmpty
      ? [WorkspaceFinder.folder(in: context)] : WorkspaceFinder.foldersOfWorkspaces(paths)
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let department = try departments.id(in: loaded.cases)
    var stored = StoredFacts(in: context)
    let known = try months.knownDay()
    let cases = try StatusOfCase.all(
      loaded.cases.filter { $0.isOf(department) }, knownAt: known, &stored, in: context)
    let missing = try stored.missing(
      from: loaded, paths, of: department, knownAt: known.flatMap(RecordingTime.init(endOf:)),
      in: context)
    let frame = StatusFrame(
      asOf: asOf, knownAt: known, stores: stored.stores, missing: missing)
    let view = view(frame, isOne: isOne, in: loaded.language(asked: language))
    try show(cases, asOf, asked(factor, view), view, in: context)
    // Nothing can be said of a case that is gone, so no condition can be said not to hold of it.
    if missing.needAttention, try !conditions().isEmpty { throw ExitCode.conditionHolds }
  }

  private func show(
    _ cases: [StatusOfCase], _ asOf: Month, _ asked: CaseStatus.Asked, _ view: StatusView,
    in context: Context
  ) throws {
    let answers = cases.concurrentMap { $0.answer(asOf: asOf, asked, view) }
    let found = try StatusOfCase.reported(zip(cases, answers), in: context)
    view.write(found.map(\.part), to: context.console.write)
    ApprovedVersions(in: context).note(cases.map(\.loaded))
    try exit(found)
  }

  private func exit(_ found: [StatusAnswer]) throws {
    if found.contains(where: \.hasProblem) { throw ExitCode.mistakesInFiles }
    let asked = try conditions()
    if found.contains(where: { !$0.conditions.isDisjoint(with: asked) }) {
      throw ExitCode.conditionHolds
    }
  }

  private func conditions() throws -> Set<StatusCondition> {
    let names = failOn.flatMap { $0.split(separator: ",") }.map(String.init)
    return Set(
      try names.map { name in
        if let condition = StatusCondition(rawValue: name) { return condition }
        throw ValidationError(
          unknown: "condition", name, among: StatusCondition.allCases.map(\.rawValue))
      })
  }

  private func asked(_ factor: Ratio?, _ view: StatusView) -> CaseStatus.Asked {
    CaseStatus.Asked(
      draws: view.hasOdds ? options.drawCount : nil, seed: options.seed,
      explains: view.explains, scale: factor)
  }

  private func view(_ frame: StatusFrame, isOne: Bool, in language: Language) -> StatusView {
    switch format {
    case .json: .json(StatusJSON(frame, generator: "afkast \(Afkast.version)"))
    // Programs get the same file whatever the workspace; Danish Excel is asked for by name.
    case .csv: .csv(StatusCSV(rows ?? .case), self.language == .danish ? .danishExcel : .machine)
    case .table where isOne: .screen(frame, options.drawCount, language)
    case .table: .table(StatusTable(frame, language))
    }
  }

  private func isFile(_ path: String, _ context: Context) -> Bool {
    if case .file = context.files.kind(of: path) { !CasePaths.isWorkspace(path) } else { false }
  }
}

extension StatusCSV.Row: ExpressibleByArgument {}
