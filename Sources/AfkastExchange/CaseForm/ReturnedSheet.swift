/// A sheet of a form as it came back, wherever its rows and columns went.
struct ReturnedSheet {
  let name: String
  private(set) var sheet: CaseFormSheet?
  private(set) var rows: [ReturnedRow] = []
  private var keyColumn = 0
  private var columns: [(place: Int, key: String)] = []

  /// Rows without the keys of columns after which a sheet is none of a form's.
  private static let mostRowsBefore = 200

  init(name: String) {
    self.name = name
  }

  mutating func take(_ row: TableRow) {
    guard sheet != nil else {
      if row.number <= Self.mostRowsBefore { findMark(in: row) }
      return
    }
    let key = row.text(keyColumn)
    guard key != CaseFormMark.ownRow else { return }
    var cells: [String: ReturnedCell] = [:]
    for (place, key) in columns {
      cells[key] = ReturnedCell(row, column: place, on: name)
    }
    guard !key.isEmpty || cells.values.contains(where: { !$0.isBlank }) else { return }
    let first = FormPlace(
      file: "", sheet: name, row: row.number, column: columns.first?.place ?? keyColumn)
    rows.append(ReturnedRow(key: key, cells: cells, place: first))
  }

  private mutating func findMark(in row: TableRow) {
    for place in 0..<row.count {
      guard let found = CaseFormMark.sheet(marked: row.text(place)) else { continue }
      (sheet, keyColumn) = (found, place)
      columns = (place + 1..<row.count).compactMap { column in
        let key = row.text(column)
        return key.isEmpty ? nil : (column, key)
      }
      return
    }
  }

  /// The cells that a merged area has swallowed, which nobody can tell from cells that were emptied.
  func swallowed(by area: MergedArea) -> [ReturnedCell] {
    rows.flatMap { row in
      row.cells.values.filter { area.contains(row: $0.place.row, column: $0.place.column) }
    }
  }
}
