import AfkastDocuments
import AfkastExchange
import AfkastModel

/// A sheet of a form while it is filled in.
struct CaseFormGrid {
  private let sheet: CaseFormSheet
  private let places: CaseFormPlaces
  private let language: Language
  private var grid = SheetGrid()
  private var validations: [Sheet.Validation] = []
  private var widths: [Double]

  init(
    _ sheet: CaseFormSheet, _ places: CaseFormPlaces, _ language: Language,
    _ columns: [(key: String, heading: String, help: String, width: Double)]
  ) {
    self.sheet = sheet
    self.places = places
    self.language = language
    widths = columns.map(\.width)
    grid[0, 0] = .text(CaseFormMark.sheet(sheet))
    for row in 1..<CaseFormPlaces.headRows { grid[row, 0] = .text(CaseFormMark.ownRow) }
    grid[1, CaseFormPlaces.firstColumn] = .text(
      sheet.text(in: language), SheetStyle(role: .title))
    grid[2, CaseFormPlaces.firstColumn] = .text(sheet.hint(in: language))
    for (index, column) in columns.enumerated() {
      let place = CaseFormPlaces.firstColumn + index
      grid[0, place] = .text(column.key)
      grid[3, place] = .heading(column.heading)
      grid[4, place] = .text(column.help, SheetStyle(.text, role: .help, wraps: true))
    }
  }

  /// Names the row that is the nth that can be filled in.
  mutating func key(_ key: String, row: Int) {
    if !key.isEmpty { grid[CaseFormPlaces.headRows + row, 0] = .text(key) }
  }

  /// Puts a cell that nobody changes.
  mutating func fix(_ words: String, _ column: Int, row: Int) {
    grid[CaseFormPlaces.headRows + row, CaseFormPlaces.firstColumn + column] = .text(
      words, SheetStyle(.text, wraps: true))
  }

  /// Puts a cell that nobody changes, and what it was, since a copied row is told by that.
  mutating func fixAsSent(_ value: CaseFormValue, _ column: Int, row: Int) {
    let (line, place) = (CaseFormPlaces.headRows + row, CaseFormPlaces.firstColumn + column)
    grid[line, place] = CaseFormCell(language).cell(value, as: .words)
    grid[line, places.sentColumn(of: place, on: sheet)] = grid[line, place]
  }

  /// Puts a cell to fill in, with what it shows when it is sent.
  mutating func fill(
    _ value: CaseFormValue, as kind: CaseFormKind, choices: [String]? = nil, _ column: Int,
    row: Int
  ) {
    let (line, place) = (CaseFormPlaces.headRows + row, CaseFormPlaces.firstColumn + column)
    let cells = CaseFormCell(language)
    let shown = cells.cell(value, as: kind)
    grid[line, place] = value == .inSeries ? shown : shown.asInput
    if value != .empty { grid[line, places.sentColumn(of: place, on: sheet)] = shown }
    guard value != .inSeries, let rule = cells.rule(of: kind, choices) else { return }
    let area = Sheet.Area(
      CellPosition(row: line, column: place), through: CellPosition(row: line, column: place))
    var validation = Sheet.Validation(
      area, rule, message: CaseFormMessage.refused.text(in: language))
    // A name may be that of a row that is written a moment later.
    validation.isAdvice = choices != nil
    validations.append(validation)
  }

  /// Says that the workbook calculates with a cell.
  mutating func markLive(_ column: Int, row: Int) {
    let place = places.liveColumn(of: CaseFormPlaces.firstColumn + column, on: sheet)
    grid[CaseFormPlaces.headRows + row, place] = .number(1, .plain)
  }

  var result: Sheet {
    var result = Sheet(places.name(of: sheet), rows: grid.rows)
    let hidden = Sheet.Column(width: 4, isHidden: true)
    result.columns =
      [hidden] + widths.map { Sheet.Column(width: $0) }
      + Array(repeating: hidden, count: 2 * widths.count)
    result.hiddenRows = [0]
    result.frozenRows = sheet.layout == .fields ? 0 : CaseFormPlaces.headRows
    result.frozenColumns = sheet.layout == .fields ? 0 : CaseFormPlaces.firstColumn + 1
    result.validations = validations
    result.isProtected = true
    result.isForm = true
    result.isLandscape = sheet.layout != .fields
    return result
  }
}
