/// A table of a page on a sheet: numbers and days as such, headings in sight, rows to be filtered.
struct TableSheet {
  private let table: DataTable
  private let conclusion: String?
  private let footer: String

  init(_ table: DataTable, conclusion: String?, footer: String) {
    self.table = table
    self.conclusion = conclusion
    self.footer = footer
  }

  func sheet(named name: SheetName) -> Sheet {
    let caption = [SheetCell.text(table.caption, SheetStyle(.text, role: .title))]
    let headings = table.columns.map { SheetCell.heading($0.title) }
    let body = table.rows.map { row in row.cells.map { Self.cell($0, in: row.kind) } }
    let notes = ([conclusion].compactMap(\.self) + table.notes).map {
      [SheetCell.text($0, SheetStyle(.text))]
    }
    var sheet = Sheet(
      name, rows: [caption, headings] + body + (notes.isEmpty ? [] : [[]] + notes))
    sheet.columns = widths
    sheet.frozenRows = 2
    sheet.frozenColumns = table.columns.count > 2 ? 1 : 0
    sheet.filter = filter
    sheet.isLandscape = table.columns.count > 4
    sheet.footer = footer
    return sheet
  }

  /// The headings and what is below them, but not the totals at the end: they would be sorted in.
  private var filter: Sheet.Area? {
    guard let last = table.rows.lastIndex(where: { $0.kind != .total }), !table.columns.isEmpty
    else { return nil }
    return Sheet.Area(
      CellPosition(row: 1, column: 0),
      through: CellPosition(row: last + 2, column: table.columns.count - 1))
  }

  /// As wide as what is read in a column, within reason.
  private var widths: [Sheet.Column] {
    table.columns.indices.map { index in
      let cells = table.rows.lazy.filter { $0.kind != .group && $0.cells.indices.contains(index) }
        .map { Self.length(of: $0.cells[index]) }
      let heading = table.columns[index].title.count / 2 + 4
      return Sheet.Column(width: Double(min(max(cells.max() ?? 0, heading, 9) + 2, 60)))
    }
  }

  private static func length(of cell: DataCell) -> Int {
    switch cell {
    case .empty: 0
    case .text(let words), .picture(_, let words): words.count
    case .number(_, _, let shown), .date(_, _, _, _, let shown): shown.count + 4
    }
  }

  private static func cell(_ cell: DataCell, in kind: DataTable.Row.Kind) -> SheetCell {
    let role = role(of: kind)
    switch cell {
    case .empty: return SheetCell(.empty, SheetStyle(role: role))
    case .text(let words), .picture(_, let words):
      return .text(words, SheetStyle(.text, role: role, wraps: kind != .group))
    case .number(let value, let format, let shown):
      guard value.isFinite else { return .text(shown, SheetStyle(.text, role: role)) }
      return SheetCell(.number(value), SheetStyle(.number(format), role: role))
    case .date(let year, let month, let day, let format, let shown):
      guard let date = SheetDate(year: year, month: month, day: day) else {
        return .text(shown, SheetStyle(.text, role: role))
      }
      return SheetCell(.date(date), SheetStyle(.date(format), role: role))
    }
  }

  private static func role(of kind: DataTable.Row.Kind) -> SheetStyle.Role {
    switch kind {
    case .body: .body
    case .total: .total
    case .group: .notice
    }
  }
}
