/// A sheet of a form as it came back, wherever its rows and columns went.
struct ReturnedSheet {
  let name: String
  private(set) var sheet: CaseFormSheet?
  private(set) var rows: [ReturnedRow] = []
  /// Cells of no column, columns that came twice, and columns that are gone.
  private(set) var faults: [CaseFormFault] = []
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
    noteStrays(in: row)
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
      for column in place + 1..<max(place + 1, row.count) where row.kind(column) != .empty {
        let key = row.text(column)
        if columns.contains(where: { $0.key == key }) {
          faults.append(CaseFormFault(.repeatedColumn, ReturnedCell(row, column: column, on: name)))
        } else {
          columns.append((column, key))
        }
      }
      noteGone(found, at: FormPlace(file: "", sheet: name, row: row.number, column: place))
      return
    }
  }

  private mutating func noteGone(_ sheet: CaseFormSheet, at place: FormPlace) {
    let known = Set(columns.map(\.key))
    for column in sheet.columns where !known.contains(column) {
      faults.append(CaseFormFault(.columnGone(column), at: place))
    }
  }

  /// What stands between the columns belongs to none of them, and would be lost.
  private mutating func noteStrays(in row: TableRow) {
    guard let last = columns.last?.place else { return }
    let known = Set(columns.map(\.place))
    for column in keyColumn + 1..<max(keyColumn + 1, min(last, row.count))
    where !known.contains(column) {
      let cell = ReturnedCell(row, column: column, on: name)
      if !cell.isBlank { faults.append(CaseFormFault(.strayCell, cell)) }
    }
  }

  /// The cells that a merged area has swallowed, which nobody can tell from cells that were emptied.
  func swallowed(by area: MergedArea) -> [ReturnedCell] {
    rows.flatMap { row in
      row.cells.values.filter { area.contains(row: $0.place.row, column: $0.place.column) }
    }
  }
}
