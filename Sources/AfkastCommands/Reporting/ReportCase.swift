import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast report case`: a page for directors, and an annex for those who check it.
struct ReportCase: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "One case: a page for directors, and an annex for those who check it.")

  @Argument(
    help: "Case files, or folders with cases; the workspace around this folder if not given.")
  var paths: [String] = []

  @OptionGroup var months: MonthOptions
  @OptionGroup var departments: DepartmentOption
  @OptionGroup var options: ReportOptions

  func run(in context: Context) throws {
    var run = ReportRun(.businessCase, options, in: context)
    let cases = ReportedCases(paths, months, departments, options, in: context)
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
