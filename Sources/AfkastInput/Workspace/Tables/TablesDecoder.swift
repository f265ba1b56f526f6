import AfkastDiagnostics
import AfkastModel

/// Reads the workspace's own tables, each with its source.
struct TablesDecoder {
  private let tables: Fields

  init?(_ fields: Fields) {
    guard let node = fields.node("tables"),
      let tables = Fields(node, WorkspaceSchema.tables, mistakes: fields.mistakes)
    else { return nil }
    self.tables = tables
  }

  /// Puts what was read on the workspace, and remembers which kinds are not all that was written.
  func decode(into workspace: inout Workspace) {
    workspace.incompleteTables = []
    workspace.reimbursementSchemes = read(
      "reimbursement", .reimbursement, WorkspaceSchema.scheme, &workspace
    ) { SchemeDecoder($0).decode() }
    workspace.discountSchedules = read(
      "discount", .discount, WorkspaceSchema.schedule, &workspace
    ) { ScheduleDecoder($0).decode() }
    workspace.prudenceTables = read(
      "prudence", .prudence, WorkspaceSchema.prudence, &workspace
    ) { PrudenceDecoder($0).decode() }
    decodeIndices(into: &workspace)
    workspace.unitPrices = read(
      "unitPrices", .unitPrice, WorkspaceSchema.unitPrice, &workspace
    ) { [workspace] in UnitPriceDecoder($0, workspace).decode() }
  }

  private func decodeIndices(into workspace: inout Workspace) {
    let defaults = DefaultIndex(tables)
    workspace.priceIndices = read(
      "priceIndex", .priceIndex, WorkspaceSchema.priceIndex, &workspace
    ) { table in
      defaults.note(table)
      return PriceIndexDecoder(table).decode()
    }
    workspace.defaultIndex = defaults.name(
      among: workspace.priceIndices, isIncomplete: workspace.incompleteTables.contains(.priceIndex))
  }

  private func read<Table>(
    _ key: String, _ kind: TableKind, _ schema: Schema, _ workspace: inout Workspace,
    _ decode: (TableEntry) -> Table?
  ) -> [Table] {
    let entries = tables.mappingEntries(key)
    let read = entries.compactMap { entry in
      TableEntry(entry, of: key, schema, tables).flatMap(decode)
    }
    var written = tables.has(key) ? 1 : 0
    if case .mapping(let entries, _) = tables.peek(key)?.content { written = entries.count }
    if read.count < written || tables.isIncomplete { workspace.incompleteTables.insert(kind) }
    return read
  }
}
