extension DataTable {
  /// The table for programs.
  var json: JSON {
    .object([
      ("caption", .string(caption)), ("columns", .array(columns.map { .string($0.title) })),
      ("rows", .array(rows.map(Self.json))), ("notes", .array(notes.map(JSON.string))),
    ])
  }

  private static func json(_ row: Row) -> JSON {
    let kind =
      switch row.kind {
      case .body: "body"
      case .total: "total"
      case .group: "group"
      }
    return .object([("kind", .string(kind)), ("cells", .array(row.cells.map(\.json)))])
  }
}

extension DataCell {
  fileprivate var json: JSON {
    switch self {
    case .empty: .null
    case .text(let words): .string(words)
    case .number(let value, _, _): .number(value)
    case .date(let year, let month, _, .month, _):
      .string("\(Self.padded(year, 4))-\(Self.padded(month, 2))")
    case .date(let year, let month, let day, .day, _):
      .string("\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))")
    case .picture(_, let words): .string(words)
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
