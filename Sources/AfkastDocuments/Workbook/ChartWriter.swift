import CXlsxWriter

/// Puts charts on sheets.
struct ChartWriter {
  private let file: UnsafeMutablePointer<lxw_workbook>

  init(_ file: UnsafeMutablePointer<lxw_workbook>) {
    self.file = file
  }

  func insert(
    _ placed: PlacedChart, on target: UnsafeMutablePointer<lxw_worksheet>, of sheet: Sheet
  ) throws(WorkbookFailure) {
    let kind = placed.chart.kind == .line ? LXW_CHART_LINE : LXW_CHART_COLUMN
    guard let chart = workbook_add_chart(file, UInt8(kind.rawValue)) else {
      throw WorkbookFailure(.library(0), sheet: sheet.name, cell: placed.cell)
    }
    for series in placed.chart.series { try add(series, to: chart, of: sheet) }
    setWords(of: placed.chart, on: chart)
    let code = SheetText(placed.chart.conclusion, longest: 1_000).text.withCString { words in
      var options = lxw_chart_options()
      options.description = UnsafeMutablePointer(mutating: words)
      options.x_scale = placed.scale.width
      options.y_scale = placed.scale.height
      return worksheet_insert_chart_opt(
        target, lxw_row_t(clamping: placed.cell.row), lxw_col_t(clamping: placed.cell.column),
        chart, &options)
    }
    try check(code, on: sheet.name, at: placed.cell)
  }

  private func add(
    _ series: SheetChart.Series, to chart: UnsafeMutablePointer<lxw_chart>, of sheet: Sheet
  ) throws(WorkbookFailure) {
    let drawn = chart_add_series(
      chart, Self.range(series.categories, of: series.sheet),
      Self.range(series.values, of: series.sheet))
    guard let drawn else { throw WorkbookFailure(.library(0), sheet: sheet.name) }
    chart_series_set_name(drawn, Self.words(series.name))
    var line = lxw_chart_line()
    line.width = 2.25
    line.color = series.isDashed ? 0x8A4B08 : 0x1F4E79
    line.dash_type = UInt8(
      (series.isDashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID).rawValue)
    chart_series_set_line(drawn, &line)
  }

  private func setWords(of chart: SheetChart, on drawn: UnsafeMutablePointer<lxw_chart>) {
    chart_title_set_name(drawn, Self.words(chart.title))
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    let values = chart_axis_get(drawn, LXW_CHART_AXIS_TYPE_Y)
    chart_axis_set_name(values, Self.words(chart.valueTitle))
    chart_axis_set_num_format(values, chart.valueFormat.code)
    let categories = chart_axis_get(drawn, LXW_CHART_AXIS_TYPE_X)
    chart_axis_set_num_format(categories, chart.categoryFormat.code)
    chart_axis_set_label_position(categories, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    let count = chart.series.map { $0.categories.last.row - $0.categories.first.row + 1 }.max() ?? 1
    chart_axis_set_interval_unit(categories, UInt16(clamping: max(1, count / 12)))
  }

  private static func range(_ area: Sheet.Area, of sheet: SheetName) -> String {
    let range = SheetFormula.range(CellReference(area.first, of: sheet), CellReference(area.last))
    // As seen from no sheet at all, so that its own is named.
    return range.text(on: SheetName("-"))
  }

  /// The library takes a name that begins with `=` for a formula.
  private static func words(_ text: String) -> String {
    let clean = SheetText(text, longest: 250).text
    return clean.hasPrefix("=") ? " " + clean : clean
  }
}
