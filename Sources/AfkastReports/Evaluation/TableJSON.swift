import AfkastDocuments
import AfkastModel

extension JSON {
  /// A table that a result rests on.
  init(_ table: TableUse) {
    self = .object([
      ("kind", .string(table.kind.rawValue)), ("name", .string(table.name)),
      ("year", JSON(table.origin.year?.number)), ("source", JSON(table.origin.source)),
      ("illustrative", .bool(table.origin.isIllustrative)),
    ])
  }
}
