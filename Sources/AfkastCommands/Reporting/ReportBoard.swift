import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast report board`: the KPIs of a department, for the wall that it meets at.
struct ReportBoard: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "A department's KPIs and what was agreed, for a standing meeting: A3 or a screen.",
    discussion: """
      Each KPI of a running case has a row: its level beside the target of today, its variation, \
      whether the target will be met, its owner and its next measurement; overdue ones come first. \
      Below stand open actions and milestones. Without --department each has a part of its own.
      """)

  @OptionGroup var arguments: ReportArguments

  func run(in context: Context) throws {
    var run = ReportRun(.board, arguments.options, in: context)
    let cases = ReportedCases(arguments, in: context)
    try run.run {
      // A department may have a KPI in a case that it takes no other part in.
      let found = try cases.find(onlyOfDepartment: false)
      let report = MadeReport(
        name: found.department.map { "board-\($0.text)" } ?? "board",
        municipality: found.municipality, store: found.frame.stores.first?.file
      ) { try content(of: found) }
      return MadeReports(reports: [report], language: found.language, inputs: found.inputs)
    }
  }

  private func content(of found: FoundCases) throws -> MadeReport.Content? {
    let frame = found.frame
    let read = found.cases.concurrentMap { asked in
      Result { () throws(StoreFailure) -> BoardCase? in try asked.onBoard(frame) }
    }
    let cases = try read.compactMap { try $0.get() }
    let report = BoardReport(
      cases, frame, found.departments, only: found.department, found.language,
      program: "afkast \(Afkast.version)")
    return MadeReport.Content(
      page: report.page, hasProblem: false, json: { report.json },
      workbook: { report.workbook })
  }
}

extension StatusOfCase {
  /// Its KPIs and what is to be done; nil if its file has mistakes.
  ///
  /// Where an approved version cannot be read any more, its file is followed.
  fileprivate func onBoard(_ frame: StatusFrame) throws(StoreFailure) -> BoardCase? {
    let facts = try rows(frame.asOf).facts
    let approved = try? FollowedVersions.approved(of: loaded, facts, asOf: frame.asOf)
    guard let versions = approved ?? FollowedVersions.ofFile(loaded) else { return nil }
    return BoardCase(
      versions.followed, facts, frame, loaded.workspace, graceDays: versions.graceDays)
  }
}
