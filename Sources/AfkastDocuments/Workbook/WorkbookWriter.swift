import CXlsxWriter

/// Writes workbooks as XLSX files.
package struct WorkbookWriter: Sendable {
  /// From so many cells on, rows are put on the disk as they come.
  private static let largeFrom = 50_000
  /// Every file says that it was made on 1 January 2000, so that the same workbook gives the same bytes.
  private static let created = 946_684_800

  package init() {}

  /// Writes a file; what is there already is lost.
  package func write(_ workbook: Workbook, to path: String) throws(WorkbookFailure) {
    let names = workbook.sheets.map(\.name.key)
    guard Set(names).count == names.count else { throw WorkbookFailure(.sheetName("repeated")) }
    var options = lxw_workbook_options()
    options.constant_memory = workbook.cellCount >= Self.largeFrom ? 1 : 0
    guard let file = workbook_new_opt(path, &options) else { throw WorkbookFailure(.file) }
    do throws(WorkbookFailure) {
      try fill(file, with: workbook)
    } catch {
      lxw_workbook_free(file)
      throw error
    }
    // Closing frees it, whatever comes of it.
    try check(workbook_close(file))
  }

  private func fill(
    _ file: UnsafeMutablePointer<lxw_workbook>, with workbook: Workbook
  ) throws(WorkbookFailure) {
    try Self.setProperties(of: file, title: workbook.title)
    let formats = SheetFormats(file)
    for sheet in workbook.sheets {
      guard let target = workbook_add_worksheet(file, sheet.name.text) else {
        throw WorkbookFailure(.sheetName(sheet.name.text), sheet: sheet.name)
      }
      try SheetWriter(sheet, to: target, of: file, formats).write()
    }
    for name in workbook.names {
      let reference = CellReference(name.cell, of: name.sheet)
      let target = "=" + name.sheet.quoted + "!" + reference.text
      try check(workbook_define_name(file, name.name.text, target), on: name.sheet)
    }
  }

  /// The title, and a date that is always the same.
  static func setProperties(
    of file: UnsafeMutablePointer<lxw_workbook>, title: String
  ) throws(WorkbookFailure) {
    let code = SheetText(title, longest: 250).text.withCString { words in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: words)
      properties.created = time_t(created)
      return workbook_set_properties(file, &properties)
    }
    try check(code)
  }
}

/// Throws where libxlsxwriter says that something went wrong.
func check(
  _ code: lxw_error, on sheet: SheetName? = nil, at cell: CellPosition? = nil
) throws(WorkbookFailure) {
  switch code {
  case LXW_NO_ERROR: return
  case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE:
    throw WorkbookFailure(.file, sheet: sheet, cell: cell)
  case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
    throw WorkbookFailure(.tooLarge, sheet: sheet, cell: cell)
  default: throw WorkbookFailure(.library(Int(code.rawValue)), sheet: sheet, cell: cell)
  }
}
