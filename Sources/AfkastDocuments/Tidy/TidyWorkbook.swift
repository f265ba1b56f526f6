import CXlsxWriter

/// Writes a tidy table into an XLSX file, some rows at a time, so that no row need be kept.
///
/// The header is in row 1; where a sheet is full, the next one has the header again. The same rows give
/// the same bytes.
package final class TidyWorkbook {
  private let name: String
  private let columns: [TidyColumn]
  private let mostRows: Int
  private let formats: TidyFormats
  /// Nil when it was closed.
  private var file: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [SheetName] = []
  private var target: UnsafeMutablePointer<lxw_worksheet>?
  /// The next row of the sheet.
  private var row = 0
  private var known = Repeats()

  /// The rows that a sheet has in the format.
  package static let rowsOfSheet = 1_048_576

  /// Begins a file; what is there already is lost.
  ///
  /// `mostRows` is for tests.
  package init(
    at path: String, name: String, _ columns: [TidyColumn], mostRows: Int = rowsOfSheet
  ) throws(WorkbookFailure) {
    self.name = name
    self.columns = columns
    self.mostRows = max(mostRows, 2)
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let file = workbook_new_opt(path, &options) else { throw WorkbookFailure(.file) }
    self.file = file
    formats = TidyFormats(file)
    try WorkbookWriter.setProperties(of: file, title: name)
    try beginSheet(in: file)
  }

  deinit { if let file { lxw_workbook_free(file) } }

  /// Adds rows at the end.
  package func add(_ rows: [[TidyValue]]) throws(WorkbookFailure) {
    for values in rows {
      if row == mostRows, let file { try beginSheet(in: file) }
      for (column, value) in values.enumerated() { try write(value, in: column) }
      row += 1
    }
  }

  /// Ends the file, which is not one before.
  package func close() throws(WorkbookFailure) {
    guard let file else { return }
    endSheet()
    // Closing frees it, whatever comes of it.
    self.file = nil
    try check(workbook_close(file))
  }

  private func beginSheet(in file: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookFailure) {
    endSheet()
    let sheet = sheets.isEmpty ? SheetName(name) : SheetName(name).numbered(sheets.count + 1)
    guard let target = workbook_add_worksheet(file, sheet.text) else {
      throw WorkbookFailure(.sheetName(sheet.text), sheet: sheet)
    }
    sheets.append(sheet)
    (self.target, row) = (target, 0)
    worksheet_freeze_panes(target, 1, 0)
    for (index, column) in columns.enumerated() {
      let place = lxw_col_t(clamping: index)
      let width = Double(max(column.name.utf8.count + 3, TidyFormats.width(of: column.kind)))
      try check(worksheet_set_column(target, place, place, width, nil), on: sheet)
      try check(
        worksheet_write_string(target, 0, place, column.name, formats.heading), on: sheet)
    }
    row = 1
  }

  /// The rows can be filtered from the header.
  private func endSheet() {
    guard let target, row > 0, !columns.isEmpty else { return }
    worksheet_autofilter(
      target, 0, 0, lxw_row_t(clamping: row - 1), lxw_col_t(clamping: columns.count - 1))
  }

  private func write(_ value: TidyValue, in column: Int) throws(WorkbookFailure) {
    let (down, across) = (lxw_row_t(clamping: row), lxw_col_t(clamping: column))
    let code: lxw_error
    switch value {
    case .empty: return
    case .text(let words):
      let text = known.written(words, in: column) { SheetText($0).escaped }
      code = worksheet_write_string(target, down, across, text, nil)
    case .integer(let number):
      code = worksheet_write_number(target, down, across, Double(number), nil)
    case .number(let number):
      guard number.isFinite else { return }
      let format = columns[column].kind == .money ? formats.money : nil
      code = worksheet_write_number(target, down, across, number, format)
    case .truth(let isTrue):
      code = worksheet_write_boolean(target, down, across, isTrue ? 1 : 0, nil)
    case .day(let day): code = write(day, 0, formats.day, at: down, across)
    case .moment(let day, let seconds):
      code = write(day, seconds, formats.moment, at: down, across)
    }
    try check(code, on: sheets.last, at: CellPosition(row: row, column: column))
  }

  /// A day that spreadsheets do not count stands there in words.
  private func write(
    _ day: TidyDay, _ seconds: Double, _ format: TidyFormats.Format?, at row: lxw_row_t,
    _ column: lxw_col_t
  ) -> lxw_error {
    guard let date = SheetDate(year: day.year, month: day.month, day: day.day) else {
      return worksheet_write_string(target, row, column, day.text, nil)
    }
    return worksheet_write_number(
      target, row, column, Double(date.serial) + seconds / 86_400, format)
  }
}

/// The formats of a tidy table, which say what a number is.
struct TidyFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let heading: Format?
  let money: Format?
  let day: Format?
  let moment: Format?

  init(_ file: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ code: String) -> Format? {
      let format = workbook_add_format(file)
      format_set_num_format(format, code)
      return format
    }
    heading = workbook_add_format(file)
    format_set_bold(heading)
    money = format("#,##0.00")
    day = format("yyyy\\-mm\\-dd")
    moment = format("yyyy\\-mm\\-dd\\ hh:mm:ss")
  }

  /// In characters.
  static func width(of kind: TidyKind) -> Int {
    switch kind {
    case .truth, .integer: 8
    case .day, .number: 12
    case .money: 16
    case .text: 18
    case .moment: 21
    }
  }
}
