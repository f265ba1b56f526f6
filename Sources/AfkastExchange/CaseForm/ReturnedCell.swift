/// A cell of a form as it came back.
package struct ReturnedCell: Sendable, Hashable {
  /// Where it stands, for whoever has to look at it.
  package let place: FormPlace
  let kind: TableRow.Kind
  /// As the workbook has it, with spaces and line ends.
  let text: String
  /// Whether it calculates what it shows.
  let isFormula: Bool
  /// Whether it is true or false, as `1` or `0`.
  let isTruth: Bool

  init(_ row: TableRow, column: Int, on sheet: String) {
    place = FormPlace(file: "", sheet: sheet, row: row.number, column: column)
    kind = row.kind(column)
    text = String(decoding: row.cell(column), as: UTF8.self)
    isFormula = row.isFormula(column)
    isTruth = row.isTruth(column)
  }

  /// Whether nothing is to be seen in it.
  var isBlank: Bool {
    !isFormula && (kind == .empty || kind == .text && text.allSatisfy(\.isWhitespace))
  }

  /// What somebody reads there, cut where it is long.
  package var excerpt: String {
    let shown = text.trimmedSpaces
    return shown.count <= 60 ? shown : shown.prefix(59) + "…"
  }
}

/// A row of a form as it came back.
struct ReturnedRow {
  /// Of which item or field it is; empty for one that is new.
  let key: String
  /// By the keys of the columns.
  let cells: [String: ReturnedCell]
  /// The row's first cell, for what is said of the row.
  let place: FormPlace

  func cell(_ column: CaseFormColumn) -> ReturnedCell? { cells[column.rawValue] }
  func cell(_ field: CaseFormField) -> ReturnedCell? { cells[field.rawValue] }
}
