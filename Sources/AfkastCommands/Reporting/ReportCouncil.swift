import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast report council`: a paper that is pasted into the agenda system.
struct ReportCouncil: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "council",
    abstract: "One case as a paper for committee and council, to be pasted into the agenda system.",
    discussion: """
      Income is negative in its tables, as in municipal accounts. What no program can know is marked \
      as a place to fill in.
      """)

  @Argument(
    help: "Case files, or folders with cases; the workspace around this folder if not given.")
  var paths: [String] = []

  @OptionGroup var months: MonthOptions
  @OptionGroup var departments: DepartmentOption
  @OptionGroup var options: ReportOptions

  func run(in context: Context) throws {
    var run = ReportRun(.council, options, in: context)
    let cases = ReportedCases(paths, months, departments, options, in: context)
    try run.run {
      try cases.reports(suffix: "-council") { reported, language in
        MadeReport.Content(
          page: CouncilPaper(reported, language).page, hasProblem: reported.entry.hasProblem)
      }
    }
  }
}
