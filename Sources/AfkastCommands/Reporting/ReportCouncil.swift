import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast report council`: a paper for committee and council, to be pasted into the agenda system.
struct ReportCouncil: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "council",
    abstract: "A council's paper of one case: subject, recommendation, account, finances, enclosures.",
    discussion: """
      What no program can know is left as a marked place to fill in: [udfyldes: …]. Income is negative there, \
      and the paper says so.
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
        CouncilPaper(reported, language).page
      }
    }
  }
}
