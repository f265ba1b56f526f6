import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

extension FollowedWorkspace {
  /// The case of that name, and its title where it has a file: one that has facts needs none any more.
  func caseNamed(
    _ name: String, _ store: FactStore, in context: Context
  ) throws -> (id: CaseID, title: String) {
    let isFile = if case .file = context.files.kind(of: name) { true } else { false }
    let written = LoadedCases([isFile ? name : folder], in: context).cases.map(\.file)
    let found = isFile ? written.first : written.first { $0.id?.text == name }
    if let found, let id = found.id { return (id, found.businessCase?.title ?? id.text) }
    let recorded = try context.reporting(storePath) { () throws(StoreFailure) in
      try store.caseIDs()
    }
    if let id = recorded.first(where: { $0.text == name }) { return (id, id.text) }
    throw ValidationError(unknown: "case", name, among: written.compactMap { $0.id?.text })
  }
}
