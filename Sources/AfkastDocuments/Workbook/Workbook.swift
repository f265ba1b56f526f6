/// A workbook: sheets in order, and names for some of their cells.
///
/// The same description gives the same bytes.
package struct Workbook: Sendable {
  package let title: String
  package var sheets: [Sheet]
  package var names: [NamedCell]

  package init(title: String, _ sheets: [Sheet], names: [NamedCell] = []) {
    self.title = title
    self.sheets = sheets
    self.names = names
  }

  /// A cell and what formulas call it.
  package struct NamedCell: Sendable, Hashable {
    package let name: DefinedName
    package let cell: CellPosition
    package let sheet: SheetName

    package init(_ name: DefinedName, _ cell: CellPosition, on sheet: SheetName) {
      self.name = name
      self.cell = cell
      self.sheet = sheet
    }
  }

  /// How many cells it has.
  var cellCount: Int { sheets.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count } } }
}

/// Why a workbook could not be written.
package struct WorkbookFailure: Error, Sendable, Hashable {
  /// What went wrong.
  package enum Reason: Sendable, Hashable {
    /// A number that is none, or infinite.
    case notANumber
    case formulaTooLong
    /// More sheets of one name, rows or columns than the format has.
    case tooLarge
    case sheetName(String)
    /// No file could be made, or its temporary parts.
    case file
    /// What libxlsxwriter says, by its own number.
    case library(Int)
  }

  package let reason: Reason
  package let sheet: SheetName?
  package let cell: CellPosition?

  init(_ reason: Reason, sheet: SheetName? = nil, cell: CellPosition? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.cell = cell
  }

  /// Where and why, in English, for whoever mends the program.
  package var message: String {
    let place = cell.map { " at \($0.columnName)\($0.row + 1)" } ?? ""
    return "cannot write the workbook: \(reason)" + (sheet.map { " on sheet \($0.text)" } ?? "")
      + place
  }
}
