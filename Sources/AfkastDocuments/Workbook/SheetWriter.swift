import CXlsxWriter

/// Writes one sheet, row by row.
struct SheetWriter {
  private let sheet: Sheet
  private let target: UnsafeMutablePointer<lxw_worksheet>
  private let file: UnsafeMutablePointer<lxw_workbook>
  private let formats: SheetFormats

  init(
    _ sheet: Sheet, to target: UnsafeMutablePointer<lxw_worksheet>,
    of file: UnsafeMutablePointer<lxw_workbook>, _ formats: SheetFormats
  ) {
    self.sheet = sheet
    self.target = target
    self.file = file
    self.formats = formats
  }

  func write() throws(WorkbookFailure) {
    try setColumns()
    try setView()
    try setPrint()
    for validation in sheet.validations { try SheetRules(sheet, target).add(validation) }
    for note in sheet.notes { try add(note) }
    for chart in sheet.charts { try ChartWriter(file).insert(chart, on: target, of: sheet) }
    // Last, since rows that have gone to the disk can no longer be spoken of.
    for (row, cells) in sheet.rows.enumerated() {
      try setHeight(of: cells, at: row)
      for (column, cell) in cells.enumerated() {
        try write(cell, at: CellPosition(row: row, column: column))
      }
    }
  }

  private func setColumns() throws(WorkbookFailure) {
    for (index, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      let index = lxw_col_t(clamping: index)
      try check(
        worksheet_set_column_opt(target, index, index, column.width, nil, &options), on: sheet.name)
    }
  }

  /// Programs that do not fit heights themselves would cut words off.
  private func setHeight(of cells: [SheetCell], at row: Int) throws(WorkbookFailure) {
    let lines = SheetRowHeight(columns: sheet.columns).lines(of: cells)
    let isHidden = sheet.hiddenRows.contains(row)
    guard lines > 1 || isHidden else { return }
    let height = min(Double(lines) * 15, 409)
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    try check(
      worksheet_set_row_opt(target, lxw_row_t(clamping: row), height, nil, &options),
      on: sheet.name,
      at: CellPosition(row: row, column: 0))
  }

  private func write(_ cell: SheetCell, at place: CellPosition) throws(WorkbookFailure) {
    let (row, column) = (lxw_row_t(clamping: place.row), lxw_col_t(clamping: place.column))
    let format = formats.format(Self.style(of: cell))
    let code: lxw_error
    switch cell.value {
    case .empty:
      guard format != nil else { return }
      code = worksheet_write_blank(target, row, column, format)
    case .text(let words):
      code = worksheet_write_string(target, row, column, SheetText(words).escaped, format)
    case .number(let value):
      try requireNumber(value, at: place)
      code = worksheet_write_number(target, row, column, value, format)
    case .date(let day):
      code = worksheet_write_number(target, row, column, Double(day.serial), format)
    case .formula(let formula, let result):
      try write(formula, result, format, at: place)
      return
    }
    try check(code, on: sheet.name, at: place)
  }

  private static func style(of cell: SheetCell) -> SheetStyle {
    var style = cell.style
    switch cell.value {
    case .text(let words) where style.format == .text && words.utf16.count > 250:
      // Excel shows long words in the format for text as `####`.
      style.format = .general
    case .number(let value), .formula(_, .number(let value)):
      // A code with decimals that may be missing would show whole numbers with a mark and nothing after it.
      guard style.format == .quantity, value.magnitude >= 1_000 else { break }
      style.format = .number(value == value.rounded() ? .integer : .decimal(2))
    default: break
    }
    return style
  }

  private func write(
    _ formula: SheetFormula, _ result: SheetValue.Result, _ format: SheetFormats.Format?,
    at place: CellPosition
  ) throws(WorkbookFailure) {
    let (row, column) = (lxw_row_t(clamping: place.row), lxw_col_t(clamping: place.column))
    let text = formula.text(on: sheet.name)
    guard text.utf16.count <= SheetFormula.longest, formula.depth <= SheetFormula.deepest else {
      throw WorkbookFailure(.formulaTooLong, sheet: sheet.name, cell: place)
    }
    switch result {
    case .number(let value):
      try requireNumber(value, at: place)
      try check(
        worksheet_write_formula_num(target, row, column, text, format, value), on: sheet.name,
        at: place)
    case .text(let words):
      try check(
        worksheet_write_formula_str(target, row, column, text, format, SheetText(words).escaped),
        on: sheet.name, at: place)
    }
  }

  /// The library would write what no program can read.
  private func requireNumber(
    _ value: Double, at place: CellPosition
  ) throws(WorkbookFailure) {
    guard value.isFinite else { throw WorkbookFailure(.notANumber, sheet: sheet.name, cell: place) }
  }

  private func setView() throws(WorkbookFailure) {
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(
        target, lxw_row_t(clamping: sheet.frozenRows), lxw_col_t(clamping: sheet.frozenColumns))
    }
    if let area = sheet.filter {
      try check(
        worksheet_autofilter(
          target, lxw_row_t(clamping: area.first.row), lxw_col_t(clamping: area.first.column),
          lxw_row_t(clamping: area.last.row), lxw_col_t(clamping: area.last.column)),
        on: sheet.name)
    }
    if sheet.isHidden { worksheet_hide(target) }
    if sheet.isForm { worksheet_set_tab_color(target, 0xFFD966) }
    guard sheet.isProtected else { return }
    var allowed = lxw_protection()
    allowed.format_columns = 1
    allowed.format_rows = 1
    allowed.autofilter = 1
    worksheet_protect(target, nil, &allowed)
  }

  /// A4, as wide as a page, headings on every page, and its number.
  private func setPrint() throws(WorkbookFailure) {
    worksheet_set_paper(target, 9)
    if sheet.isLandscape { worksheet_set_landscape(target) }
    worksheet_fit_to_pages(target, 1, 0)
    if sheet.frozenRows > 0 {
      try check(
        worksheet_repeat_rows(target, 0, lxw_row_t(clamping: sheet.frozenRows - 1)), on: sheet.name)
    }
    // An ampersand would begin a code of the footer.
    let words = SheetText(sheet.footer, longest: 100).text
      .split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    try check(worksheet_set_footer(target, "&L" + words + "&R&P / &N"), on: sheet.name)
  }

  private func add(_ note: Sheet.Note) throws(WorkbookFailure) {
    try check(
      worksheet_write_comment(
        target, lxw_row_t(clamping: note.cell.row), lxw_col_t(clamping: note.cell.column),
        SheetText(note.words, longest: 2_000).escaped),
      on: sheet.name, at: note.cell)
  }
}
