import AfkastDiagnostics
import AfkastInput
import AfkastModel
import ArgumentParser

/// The mapping of a kind of file that was asked for, or the only one that there is.
struct ChosenMapping<Mapping> {
  let mapping: Mapping

  /// `mappings` are those of the kind, and `id` their names.
  init(
    _ name: String?, in workspace: FollowedWorkspace, among mappings: [Mapping],
    id: KeyPath<Mapping, ImportID>, kind: String
  ) throws {
    let names = mappings.map { $0[keyPath: id].text }
    if let name {
      guard let found = mappings.first(where: { $0[keyPath: id].text == name }) else {
        throw ValidationError(unknown: "mapping of \(kind)", name, among: names)
      }
      mapping = found
    } else {
      guard let only = mappings.first else {
        throw ValidationError(
          "\(workspace.file.source.name.visible) does not say how a file of \(kind) is read; "
            + "add one to imports:.")
      }
      guard mappings.count == 1 else {
        throw ValidationError(
          "Which mapping? Name one of them: --mapping \(names.joined(separator: ", ")).")
      }
      mapping = only
    }
  }
}
