import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast due` tells what must happen next: overdue, due, and soon to be.
struct DueCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Tell which follow-ups, measurements, actions and milestones are due or overdue.",
    discussion: """
      A case asks for what its newest approved version says, or else its file. A measurement is due \
      on the first working day after its period, a follow-up on the last of its month; both have \
      the grace of cadenceGrace in afkast.yaml before they are overdue. Days off in Denmark move \
      to the next working day.
      """)

  /// How the answer is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// For programs; versioned.
    case json
    /// For spreadsheets and programs.
    case csv
    /// For calendars, as Outlook opens them.
    case ics
  }

  /// What ends the command with exit code 3.
  enum Condition: String, ExpressibleByArgument, CaseIterable {
    /// Something is overdue.
    case overdue
  }

  @Argument(help: "Case files, or folders with cases; this folder if not given.")
  var paths: [String] = ["."]

  @OptionGroup var days: DayOptions

  @Option(help: ArgumentHelp("How far ahead to look, as 60 days.", valueName: "days"))
  var within: String = "30 days"

  @OptionGroup var departments: DepartmentOption

  @Option(help: "How to show the answer.")
  var format: Format = .table

  @Option(help: "The language of the text; the workspace's if not given.")
  var language: Language?

  @Option(help: ArgumentHelp("Exit with 3 if this holds.", valueName: "condition"))
  var failOn: Condition?

  func run(in context: Context) throws {
    let ahead = try Written.read("--within", within, WrittenOption.days)
    let window = DueList.Window(try days.day(in: context), within: ahead)
    let paths = WorkspaceFinder.foldersOfWorkspaces(paths)
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    var due = DueOfCases(
      window, of: try departments.id(in: loaded.cases), knownAt: try days.knownTime(), in: context)
    try due.add(loaded.cases)
    try due.addMissing(from: loaded, paths)
    let report = due.report
    show(report, in: loaded.language(asked: language), on: context.console)
    ApprovedVersions(in: context).note(loaded.cases)
    let mayBeOverdue = report.hasOverdue || report.missing.needAttention
    if failOn == .overdue, mayBeOverdue { throw ExitCode.conditionHolds }
  }

  private func show(_ report: DueReport, in language: Language, on console: any Console) {
    let generator = "afkast \(Afkast.version)"
    switch format {
    case .table: console.write(DueText(report, language).text)
    case .json: console.write(report.json(generator: generator).text)
    case .csv:
      let csv = CSV(self.language == .danish ? .danishExcel : .machine)
      console.write(csv.text(header: DueReport.columns, rows: report.cells))
    case .ics:
      console.write(DueCalendar(report, language, generator: generator).calendar.text)
    }
  }
}
