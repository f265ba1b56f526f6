import AfkastDocuments
import AfkastExchange
import AfkastModel

/// Where the fields of a form stand.
///
/// The first row and the first column of each sheet are hidden: they say what each column and each row is,
/// so that a form is understood wherever its cells were moved.
struct CaseFormPlaces {
  /// Rows above the first item: the keys, a title, what the sheet is for, headings and help.
  static let headRows = 5
  /// The column of the first field.
  static let firstColumn = 1

  private let content: CaseFormContent
  private let language: Language

  init(_ content: CaseFormContent, _ language: Language) {
    self.content = content
    self.language = language
  }

  func name(of sheet: CaseFormSheet) -> SheetName { SheetName(sheet.text(in: language)) }

  /// How many rows of a sheet can be filled in.
  func rowCount(of sheet: CaseFormSheet) -> Int {
    switch sheet.layout {
    case .fields: sheet.fields.count
    case .records: (content.records[sheet]?.count ?? 0) + sheet.spareRows
    case .series: content.points.count + (content.points.isEmpty ? 0 : sheet.spareRows)
    case .paths: content.others.count
    }
  }

  /// How many columns of a sheet are shown.
  func columnCount(of sheet: CaseFormSheet) -> Int {
    switch sheet.layout {
    case .fields: 3
    case .records: sheet.fields.count + 1
    case .series: CaseFormColumn.series.count
    case .paths: CaseFormColumn.paths.count
    }
  }

  /// The column of a field on a sheet of items.
  static func column(of field: CaseFormField, on sheet: CaseFormSheet) -> Int? {
    sheet.fields.firstIndex(of: field).map { $0 + firstColumn }
  }

  /// The hidden column beside one that is shown, with what was sent.
  func sentColumn(of column: Int, on sheet: CaseFormSheet) -> Int {
    column + columnCount(of: sheet)
  }

  /// The hidden column that tells which cells of one that is shown are calculated with.
  func liveColumn(of column: Int, on sheet: CaseFormSheet) -> Int {
    column + 2 * columnCount(of: sheet)
  }

  /// All rows of a column, as a formula sees them.
  func range(_ column: Int, on sheet: CaseFormSheet) -> SheetFormula {
    let name = name(of: sheet)
    let last = Self.headRows + max(1, rowCount(of: sheet)) - 1
    return .range(
      CellReference(CellPosition(row: Self.headRows, column: column), of: name),
      CellReference(CellPosition(row: last, column: column), of: name))
  }

  /// The cell of a column in the row with a key, wherever that row has gone.
  func cell(_ column: Int, ofRow key: String, on sheet: CaseFormSheet) -> SheetFormula {
    let row = SheetFormula.call(.match, [.text(key), range(0, on: sheet), .number(0)])
    return .call(.index, [range(column, on: sheet), row])
  }
}
