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

  @OptionGroup var arguments: ReportArguments

  func run(in context: Context) throws {
    var run = ReportRun(.council, arguments.options, in: context)
    let cases = ReportedCases(arguments, in: context)
    try run.run {
      try cases.reports(suffix: "-council") { reported, language in
        let paper = CouncilPaper(reported, language)
        return MadeReport.Content(
          page: paper.page, hasProblem: reported.entry.hasProblem, workbook: { paper.workbook })
      }
    }
  }
}
