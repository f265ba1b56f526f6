import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast report portfolio`: all cases beside each other, and the pool that they draw on.
struct ReportPortfolio: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "All cases together: who needs a decision, and what the pool has paid and got back.",
    discussion: """
      Cases stand by the decision that they ask for: lost again, never, unknown, overdue, late. Of \
      several alternatives one counts in the sums: the approved one, or else the one that the others \
      are alternatives to. What is left out is said.
      """)

  @OptionGroup var arguments: ReportArguments

  func run(in context: Context) throws {
    var run = ReportRun(.portfolio, arguments.options, in: context)
    let cases = ReportedCases(arguments, in: context)
    try run.run {
      let found = try cases.find()
      let report = MadeReport(
        name: "portfolio", municipality: found.municipality,
        store: found.frame.stores.first?.file
      ) { try content(of: found) }
      return MadeReports(reports: [report], language: found.language, inputs: found.inputs)
    }
  }

  /// Case by case, of which only what the portfolio tells is kept.
  private func content(of found: FoundCases) throws -> MadeReport.Content? {
    let (asOf, language) = (found.frame.asOf, found.language)
    let read = found.cases.concurrentMap { asked in
      Result { () throws(StoreFailure) -> PortfolioEntry? in
        // Neither odds nor bridge are told of.
        try asked.entry(asOf: asOf, .init(explains: false)).map { PortfolioEntry($0, language) }
      }
    }
    let entries = try read.compactMap { try $0.get() }
    let report = PortfolioReport(
      entries, found.frame, found.departments, language, program: "afkast \(Afkast.version)")
    return MadeReport.Content(
      page: report.page, hasProblem: entries.contains(where: \.hasProblem),
      json: { report.json }, workbook: { report.workbook })
  }
}
