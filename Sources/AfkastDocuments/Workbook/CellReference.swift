/// A cell that a formula looks at, in the sheet it names or in the formula's own.
package struct CellReference: Sendable, Hashable {
  /// The sheet; nil for the one that the formula stands on.
  package let sheet: SheetName?
  package let cell: CellPosition
  /// Whether it stays when the formula is copied to another row.
  package let fixesRow: Bool
  /// Whether it stays when the formula is copied to another column.
  package let fixesColumn: Bool

  package init(
    _ cell: CellPosition, of sheet: SheetName? = nil, fixesRow: Bool = true,
    fixesColumn: Bool = true
  ) {
    self.sheet = sheet
    self.cell = cell
    self.fixesRow = fixesRow
    self.fixesColumn = fixesColumn
  }

  /// The same cell, its sheet being understood.
  var onItsSheet: CellReference {
    CellReference(cell, fixesRow: fixesRow, fixesColumn: fixesColumn)
  }

  /// `$B$4`, without a sheet.
  var text: String {
    (fixesColumn ? "$" : "") + cell.columnName + (fixesRow ? "$" : "") + String(cell.row + 1)
  }

  /// `Forudsætninger!$B$4`, or `$B$4` on that sheet itself.
  func text(on current: SheetName) -> String {
    guard let sheet, sheet != current else { return text }
    return sheet.quoted + "!" + text
  }
}

/// A place in a sheet, counted from 0.
package struct CellPosition: Sendable, Hashable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The letters of the column: A to XFD.
  var columnName: String {
    var (letters, left) = ("", column + 1)
    while left > 0 {
      let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8((left - 1) % 26))
      letters = String(Character(letter)) + letters
      left = (left - 1) / 26
    }
    return letters
  }
}
