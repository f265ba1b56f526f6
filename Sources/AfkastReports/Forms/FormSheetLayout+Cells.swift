import AfkastDocuments
import AfkastExchange

/// Cells with their marks.
extension FormSheetLayout {
  mutating func putSent(_ cells: [(Column, String)], _ id: FormRowID, _ row: Int) {
    for (column, words) in cells where !words.isEmpty {
      self[row, column] = .text(words, SheetStyle(.text, wraps: true))
    }
    mark(.row(id, sent: seal.digest(of: cells.map { SheetText($0.1).text })), row)
  }

  mutating func putInput(_ column: Column, _ format: SheetFormat, _ row: Int) {
    self[row, column] = SheetCell(
      .empty, SheetStyle(format, role: .input, wraps: column == .remark))
  }

  mutating func putWords(_ cells: [(Column, String)], _ row: Int) {
    put(cells, row, SheetStyle())
  }

  /// Cells that nobody fills in.
  mutating func put(_ cells: [(Column, String)], _ row: Int, _ style: SheetStyle) {
    for (column, words) in cells { self[row, column] = .text(words, style) }
    mark(.words(sent: seal.digest(of: cells.map { SheetText($0.1).text })), row)
  }

  mutating func mark(_ mark: FormMark, _ row: Int) {
    self[row, .mark] = .text(seal.text(of: mark))
  }

  mutating func validate(
    _ row: Int, _ column: Column, _ rule: Sheet.Validation.Rule, _ message: FormMessage
  ) {
    let cell = CellPosition(row: row, column: column.rawValue)
    sheet.validations.append(
      Sheet.Validation(Sheet.Area(cell, through: cell), rule, message: say(message)))
  }

  subscript(row: Int, column: Column) -> SheetCell {
    get { grid[row, column.rawValue] }
    set { grid[row, column.rawValue] = newValue }
  }

  func say(_ message: FormMessage) -> String { message.text(in: language) }
}
