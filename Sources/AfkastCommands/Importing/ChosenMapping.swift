import AfkastInput
import AfkastModel
import ArgumentParser

/// The mapping that was asked for, or the only one that there is.
struct ChosenMapping {
  let mapping: ImportMapping

  init(_ name: String?, in loaded: LoadedCases) throws {
    let mappings = loaded.workspaces.flatMap(\.workspace.imports)
    let names = mappings.map(\.id.text)
    if let name {
      let found = mappings.filter { $0.id.text == name }
      guard let first = found.first else {
        throw ValidationError(unknown: "mapping", name, among: names)
      }
      guard found.count == 1 else {
        throw ValidationError(
          "Several workspaces have a mapping \(name); name one of their folders with --workspace.")
      }
      mapping = first
    } else {
      guard let only = mappings.first else {
        throw ValidationError("No afkast.yaml here says how a file is read; add imports: to it.")
      }
      guard mappings.count == 1 else {
        throw ValidationError(
          "Which mapping? Name one of them: --mapping \(names.joined(separator: ", ")).")
      }
      mapping = only
    }
  }
}
