import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

extension FollowedWorkspace {
  /// The case that a name means: a file, or the case of that id in the workspace.
  ///
  /// Nil where there is none, with the ids that there are.
  func written(
    _ name: String, in context: Context
  ) -> (found: LoadedCases.Loaded?, ids: [String]) {
    if case .file = context.files.kind(of: name) {
      return (LoadedCases([name], in: context, by: finder).cases.first, [])
    }
    // Almost always one file alone holds the id, and a workspace may have hundreds.
    let holding = LoadedCases([folder], in: context, by: finder, holding: name).cases
      .filter { $0.file.id?.text == name }
    if let only = holding.first, holding.count == 1 { return (only, []) }
    let all = LoadedCases([folder], in: context, by: finder).cases
    return (all.first { $0.file.id?.text == name }, all.compactMap { $0.file.id?.text })
  }

  /// The case of that name, and its title where it has a file: one that has facts needs none any more.
  func caseNamed(
    _ name: String, _ store: FactStore, in context: Context
  ) throws -> (id: CaseID, title: String) {
    let written = written(name, in: context)
    if let file = written.found?.file, let id = file.id {
      return (id, file.businessCase?.title ?? id.text)
    }
    let recorded = try context.reporting(storePath) { () throws(StoreFailure) in
      try store.caseIDs()
    }
    if let id = recorded.first(where: { $0.text == name }) { return (id, id.text) }
    throw ValidationError(unknown: "case", name, among: written.ids)
  }
}
