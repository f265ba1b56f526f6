import AfkastDiagnostics
import AfkastInput
import AfkastModel
import ArgumentParser

/// The mapping that was asked for, or the only one that there is.
struct ChosenMapping {
  let mapping: ImportMapping

  init(_ name: String?, in workspace: FollowedWorkspace) throws {
    let mappings = workspace.file.workspace.imports
    let names = mappings.map(\.id.text)
    if let name {
      guard let found = mappings.first(where: { $0.id.text == name }) else {
        throw ValidationError(unknown: "mapping", name, among: names)
      }
      mapping = found
    } else {
      guard let only = mappings.first else {
        throw ValidationError(
          "\(workspace.file.source.name.visible) does not say how a file is read; add imports: to it."
        )
      }
      guard mappings.count == 1 else {
        throw ValidationError(
          "Which mapping? Name one of them: --mapping \(names.joined(separator: ", ")).")
      }
      mapping = only
    }
  }
}
