import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast report case`: a page for directors, and an annex for those who check it.
struct ReportCase: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "One case: a page for directors, and an annex for those who check it.")

  @OptionGroup var arguments: ReportArguments

  func run(in context: Context) throws {
    var run = ReportRun(.businessCase, arguments.options, in: context)
    let cases = ReportedCases(arguments, in: context)
    try run.run {
      try cases.reports { reported, language in
        let report = CaseReport(reported, language)
        return MadeReport.Content(
          page: report.page, hasProblem: reported.entry.hasProblem, json: { report.json },
          workbook: { report.workbook })
      }
    }
  }
}
