import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast export facts`: everything that was recorded.
struct ExportFacts: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "One row a fact: what was measured, booked, budgeted, decided and done.",
    discussion: """
      Corrected facts stay in it; "inForce" is true for what holds now. A folder of a workspace gives \
      all facts of its store, also of cases whose files are gone; a case gives its own.
      """)

  @Argument(
    help:
      "Case files or ids, or the folder of a workspace; the one around this folder if not given."
  )
  var paths: [String] = []

  @OptionGroup var times: TimeOptions
  @OptionGroup var options: ExportOptions

  /// Facts whose rows are held at once.
  private static let batch = 10_000

  func run(in context: Context) throws {
    let window = try times.window()
    let loaded = try LoadedCases(exporting: paths, in: context)
    let file = try workspace(of: loaded, in: context)
    let followed = FollowedWorkspace(file, in: context)
    let store = try followed.store()
    let (all, batches) = try context.reporting(
      followed.storePath, otherwise: "nothing was exported"
    ) {
      () throws(StoreFailure) in (try store.facts(), try store.batches())
    }
    let facts = asked(all.known(in: window), file, loaded, in: context)
    let export = FactsExport(
      facts, batches: batches, terms(of: facts, loaded),
      suppressBelow: file.workspace.suppressBelow)
    let run = ExportRun(FactsExport.table, options, in: context)
    let rows = export.rows
    try run.write { take in
      for start in stride(from: 0, to: rows.count, by: Self.batch) {
        let part = rows[start..<min(rows.count, start + Self.batch)]
        try take(run.encoder.piece(Array(part)))
      }
    }
  }

  /// All of them where the whole workspace was asked for, else those of its cases that were.
  private func asked(
    _ facts: [Fact], _ file: WorkspaceFile, _ loaded: LoadedCases, in context: Context
  ) -> [Fact] {
    let folders = LoadedCases.exported(paths, in: context).compactMap(context.files.real)
    if file.isWithin(folders, context) { return facts }
    let ids = Set(loaded.cases.compactMap(\.file.id))
    return facts.filter { ids.contains($0.caseID) }
  }

  /// Facts are numbered within a store, so that those of two cannot stand in one table.
  private func workspace(of loaded: LoadedCases, in context: Context) throws -> WorkspaceFile {
    guard let file = loaded.workspaces.first else {
      throw context.failure(
        "These cases are in no workspace, so they have no facts.",
        hint: "afkast init makes a workspace", .missingFile)
    }
    guard loaded.workspaces.count == 1, loaded.cases.allSatisfy({ $0.workspaceFile != nil }) else {
      throw ValidationError(
        "The cases belong to several workspaces, whose facts are numbered alike; export one at a time."
      )
    }
    return file
  }

  /// What each case calls things: its file, then the versions that were approved, the newest first.
  private func terms(of facts: [Fact], _ loaded: LoadedCases) -> [CaseID: CaseTerms] {
    let files = Dictionary(
      loaded.cases.compactMap { loaded in loaded.file.id.map { ($0, loaded.file) } },
      uniquingKeysWith: { first, _ in first })
    let cases = Dictionary(grouping: facts, by: \.caseID).map { ($0.key, $0.value) }
    let found = cases.concurrentMap { id, facts in
      let text = files[id]?.source.text
      let approved = facts.compactMap(\.approval).sorted { $0.version > $1.version }
        .filter { $0.caseText != text }.compactMap { ApprovedCase($0)?.businessCase }
      return (id, CaseTerms([files[id]?.businessCase].compactMap(\.self) + approved))
    }
    return Dictionary(found, uniquingKeysWith: { first, _ in first })
  }
}
