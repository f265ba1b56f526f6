import AfkastDiagnostics
import AfkastModel

/// Which price index moves amounts that name none: the only one, or the one that says `default: true`.
final class DefaultIndex {
  private let tables: Fields
  private var marked: [(name: String?, range: SourceRange)] = []
  private var isSpoiled = false

  init(_ tables: Fields) {
    self.tables = tables
  }

  /// Takes note of whether an index says that it is the default.
  func note(_ table: TableEntry) {
    let isDefault = table.fields.value("default", ChoiceParser.parseBoolean)
    if isDefault == nil, table.fields.has("default") { isSpoiled = true }
    if isDefault == true { marked.append((table.name, table.fields.keyRange("default"))) }
  }

  /// The name of the default; nil after a mistake, and where there is no index.
  func name(among indices: [PriceIndex], isIncomplete: Bool) -> String? {
    if marked.count > 1 {
      tables.mistakes.add(
        .keysConflict, at: marked[1].range, "two price indices are both the default",
        hint: "keep one of them",
        notes: [Diagnostic.Note("the first one is here", at: marked[0].range)])
    } else if marked.isEmpty, indices.count > 1, !isIncomplete, !isSpoiled {
      let names = indices.map(\.name).joined(separator: ", ")
      tables.mistakes.add(
        .keysConflict, at: tables.keyRange("priceIndex"),
        "there are several price indices (\(names)), and none is the default",
        hint: "write default: true in the one that moves amounts which name no index")
    }
    return marked.first?.name ?? (indices.count == 1 ? indices[0].name : nil)
  }
}
