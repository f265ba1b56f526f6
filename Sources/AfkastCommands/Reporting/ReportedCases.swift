import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// The cases that a report is asked for, each with its facts.
struct ReportedCases {
  private let arguments: ReportArguments
  private let context: Context

  init(_ arguments: ReportArguments, in context: Context) {
    self.arguments = arguments
    self.context = context
  }

  /// A report of each case.
  func reports(
    suffix: String = "",
    _ content: @escaping @Sendable (ReportedCase, Language) -> MadeReport.Content
  ) throws -> MadeReports {
    let found = try find()
    let reading = CaseReading(frame: found.frame, draws: CaseReading.draws, seed: 1)
    return MadeReports(
      reports: found.cases.map { asked in
        report(of: asked, reading, suffix) { content($0, found.language) }
      }, language: found.language, inputs: found.inputs)
  }

  /// The cases that were asked for; those of a department, or that concern it where not `onlyOfDepartment`.
  func find(onlyOfDepartment: Bool = true) throws -> FoundCases {
    let asOf = try arguments.months.month(in: context)
    let known = try arguments.months.knownDay()
    let asked =
      arguments.paths.isEmpty ? [WorkspaceFinder.folder(in: context)] : arguments.paths
    let loaded = LoadedCases(asked, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let chosen = try arguments.departments.chosen(from: loaded.cases) {
      onlyOfDepartment ? $0.isOf($1) : $0.concerns($1)
    }
    var stored = StoredFacts(in: context)
    let cases = try StatusOfCase.all(chosen.cases, knownAt: known, &stored, in: context)
    ApprovedVersions(in: context).note(cases.map(\.loaded))
    return FoundCases(
      cases: cases, frame: StatusFrame(asOf: asOf, knownAt: known, stores: stored.stores),
      language: loaded.language(asked: arguments.options.language), department: chosen.department,
      inputs: inputs(loaded, stored))
  }

  private func report(
    of asked: StatusOfCase, _ reading: CaseReading, _ suffix: String,
    _ content: @escaping @Sendable (ReportedCase) -> MadeReport.Content
  ) -> MadeReport {
    MadeReport(
      name: (asked.loaded.file.id?.text ?? "case") + suffix,
      municipality: asked.loaded.workspace.municipality, store: asked.source?.path
    ) {
      try reading.reported(asked).map(content)
    }
  }

  /// Folders are among them, whose change tells of a case that came or went.
  private func inputs(_ loaded: LoadedCases, _ stored: StoredFacts) -> [String] {
    let stores = stored.stores.map(\.file)
    return arguments.paths + loaded.sources.map(\.name) + stores + stores.map { $0 + "-journal" }
  }
}
