import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore

/// The facts of cases, from the store beside each one's `afkast.yaml`; a case without one has none.
struct StoredFacts {
  /// The stores that there are, in the order in which cases lead to them.
  private(set) var stores: [DueReport.Store] = []
  private var opened: [PathKey: FactStore?] = [:]
  let context: Context

  init(in context: Context) {
    self.context = context
  }

  /// The facts of a case that are of some kinds, and what takes its facts back, as known at a time.
  mutating func facts(
    of loaded: LoadedCases.Loaded, _ kinds: [FactKind], knownAt: RecordingTime?
  ) throws -> [Fact] {
    guard let id = loaded.file.id, let (path, store) = try store(of: loaded) else { return [] }
    let facts = try context.reporting(path) { () throws(StoreFailure) in
      try store.facts(of: id, kinds)
    }
    return facts.known(in: FactWindow(knownAt: knownAt))
  }

  /// The store of a case's workspace, as the user would write its path; nil where there is none.
  mutating func store(of loaded: LoadedCases.Loaded) throws -> (path: String, store: FactStore)? {
    try loaded.workspaceFile.flatMap { try store(beside: $0) }
  }

  /// The store of a workspace, as the user would write its path; nil where there is none.
  mutating func store(
    beside workspace: WorkspaceFile
  ) throws -> (path: String, store: FactStore)? {
    let path = FollowedWorkspace.storePath(beside: workspace)
    return try store(at: path).map { (path, $0) }
  }

  private mutating func store(at path: String) throws -> FactStore? {
    let key = PathKey(context.files.real(path) ?? path)
    if let known = opened[key] { return known }
    let store = try context.store(at: path)
    opened[key] = .some(store)
    guard let store else { return nil }
    let head = try context.reporting(path) { () throws(StoreFailure) in try store.head() }
    stores.append(.init(file: path, head: .init(count: head.count, hash: head.hash)))
    return store
  }
}
