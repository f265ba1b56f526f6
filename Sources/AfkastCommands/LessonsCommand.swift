import AfkastDocuments
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast lessons` tells what plans came to, across cases.
struct LessonsCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons",
    abstract: "Tell what cases came to of what was planned, and what to be prudent by.",
    discussion: """
      Every case with an approved version is held against it at 6, 12 and 24 months from its planned \
      start: by kind, department and evidence, with the number of cases and an 80 % interval. \
      --as-table writes the municipality's own corrections as a table for afkast.yaml: what is clear, \
      that is whose interval does not hold 100 %. Nothing is applied unless it is put there.

      Examples:
        afkast lessons
        afkast lessons cases --department sundhed
        afkast lessons --as-table erfaring
        afkast lessons --as-of 2028-06 --format csv
      """)

  @Argument(
    help: "Case files, or folders with cases; the workspace around this folder if not given.")
  var paths: [String] = []

  @OptionGroup var months: MonthOptions
  @OptionGroup var departments: DepartmentOption

  @Option(help: "How to show the answer.")
  var format: OutputFormat = .table

  @Option(
    help: ArgumentHelp(
      "Write the corrections as a prudence table of this name instead.", valueName: "name"))
  var asTable: String?

  @Option(help: "The language of the text; the workspace's if not given.")
  var language: Language?

  func validate() throws {
    guard let asTable else { return }
    if departments.department != nil {
      throw ValidationError("--as-table is for the whole municipality; leave --department out.")
    }
    if format != .table { throw ValidationError("--as-table writes YAML, whatever --format says.") }
    _ = try Written.read("--as-table", asTable, WrittenOption.tableName)
  }

  func run(in context: Context) throws {
    let (asOf, known) = (try months.month(in: context), try months.knownDay())
    let paths =
      paths.isEmpty
      ? [WorkspaceFinder.folder(in: context)] : WorkspaceFinder.foldersOfWorkspaces(paths)
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let department = try departments.id(in: loaded.cases)
    var stored = StoredFacts(in: context)
    let cases = try StatusOfCase.all(
      loaded.cases.filter { $0.isOf(department) }, knownAt: known, &stored, in: context)
    let answers = cases.concurrentMap { $0.lessons(asOf: asOf, of: department) }
    let found = try StatusOfCase.reported(zip(cases, answers), in: context)
    // One municipality, so that the first workspace's names and percentages are everybody's.
    let workspace = loaded.workspaces.first?.workspace ?? Workspace()
    let missing = try stored.missing(
      from: loaded, paths, of: department, knownAt: known.flatMap(RecordingTime.init(endOf:)),
      in: context)
    let frame = StatusFrame(asOf: asOf, knownAt: known, stores: stored.stores, missing: missing)
    let report = LessonsReport(
      found, frame, workspace.departments,
      table: try PrudenceOptions.table(named: PrudenceTable.defaultName, for: workspace))
    try show(report, in: loaded.language(asked: language), context)
    ApprovedVersions(in: context).note(loaded.cases)
    if report.hasProblem { throw ExitCode.mistakesInFiles }
  }

  private func show(_ report: LessonsReport, in language: Language, _ context: Context) throws {
    let console = context.console
    if let asTable {
      guard report.isLearned else {
        throw context.failure(
          "There is nothing to make a table of: no level of evidence has 3 cases that are known and an interval without 100 %.",
          hint: "afkast lessons says how many count, and why the others do not", .mistakesInFiles)
      }
      console.write(LearnedPrudenceYAML(report, name: asTable, language).text)
      return
    }
    switch format {
    case .table: console.write(LessonsText(report, language).text)
    case .json: console.write(report.json(generator: "afkast \(Afkast.version)").text)
    case .csv:
      let csv = CSV(self.language == .danish ? .danishExcel : .machine)
      console.write(csv.text(header: LessonsReport.columns, rows: report.cells))
    }
  }
}
