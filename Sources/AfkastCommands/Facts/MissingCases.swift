import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore

extension StoredFacts {
  /// Cases that were approved and that no file of their workspace is any more, by id.
  ///
  /// Of workspaces whose folder was asked for as a whole; of a department, those that were its when they were
  /// approved last.
  mutating func missing(
    from loaded: LoadedCases, _ paths: [String], of department: DepartmentID?,
    knownAt: RecordingTime?, in context: Context
  ) throws -> [MissingCase] {
    let asked = paths.compactMap(context.files.real)
    let known = Set(loaded.cases.compactMap(\.file.id))
    var found: [MissingCase] = []
    for workspace in loaded.workspaces where workspace.isWithin(asked, context) {
      guard let (path, store) = try store(beside: workspace) else { continue }
      try context.reporting(path) { () throws(StoreFailure) in
        for id in try store.caseIDs() where !known.contains(id) {
          let facts = try store.facts(of: id).known(in: FactWindow(knownAt: knownAt))
          if let gone = MissingCase(id, facts, of: department) { found.append(gone) }
        }
      }
    }
    return found.sorted()
  }
}

extension WorkspaceFile {
  /// Whether all of its folder was asked for: it, or one above it.
  func isWithin(_ asked: [String], _ context: Context) -> Bool {
    guard let folder = context.files.real(FollowedWorkspace.folder(of: self)) else { return false }
    return asked.contains { folder == $0 || folder.hasPrefix($0 == "/" ? $0 : $0 + "/") }
  }
}

extension MissingCase {
  /// Nil where no version was approved, or the last one was another department's.
  fileprivate init?(_ id: CaseID, _ facts: [Fact], of department: DepartmentID?) {
    let approvals = facts.compactMap(\.approval).sorted { $0.version < $1.version }
    guard let newest = approvals.last else { return nil }
    let approved = ApprovedCase(newest)?.businessCase
    if let department, let approved, !approved.departments.contains(department) { return nil }
    // What is too large to add up has not ended.
    let followed = try? FollowedFacts(facts, in: FactWindow())
    self.init(
      id, title: approved?.title ?? "", version: newest.version, facts: facts.count,
      hasEnded: followed?.ending != nil)
  }
}
