import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastStore

/// Says where a case is not as it was last approved.
struct ApprovedVersions {
  private let context: Context

  init(in context: Context) {
    self.context = context
  }

  /// Narrates a line for each case that differs from its newest approved version.
  ///
  /// What is wrong with a store is told and stops nothing: figures do not come from it.
  func note(_ cases: [LoadedCases.Loaded]) {
    var stores: [PathKey: FactStore] = [:]
    for loaded in cases {
      guard let workspace = loaded.workspaceFile, let id = loaded.file.id else { continue }
      let path = FollowedWorkspace.storePath(beside: workspace)
      guard case .file = context.files.kind(of: path), let real = context.files.real(path) else {
        continue
      }
      let key = PathKey(real)
      guard let store = try? stores[key] ?? opened(real, shownAs: path) else { return }
      stores[key] = store
      let approval = try? context.reporting(path) { () throws(StoreFailure) in
        try store.newestApproval(of: id)
      }
      if let fact = approval { note(fact, loaded.file, workspace, id) }
    }
  }

  private func opened(_ real: String, shownAs path: String) throws -> FactStore {
    try context.reporting(path) { () throws(StoreFailure) in try FactStore(at: real) }
  }

  private func note(_ fact: Fact, _ file: CaseFile, _ workspace: WorkspaceFile, _ id: CaseID) {
    guard let approval = fact.approval else { return }
    let isCase = approval.caseText != file.source.text
    guard isCase || approval.workspaceText != workspace.source.text else { return }
    let what = isCase ? id.text : "\(workspace.source.name.visible), which \(id.text) rests on,"
    context.console.narrate(
      "Note: \(what) differs from version \(approval.version), approved \(fact.period).\n")
  }
}
