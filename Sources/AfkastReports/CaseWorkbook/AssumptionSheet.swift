import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What is believed, a row each: the value that counts, the range, and where it comes from.
struct AssumptionSheet {
  /// The column of the value that formulas use.
  static let valueColumn = 2

  private let evaluation: Evaluation
  private let cells: WorkingCells
  private let language: Language

  init(_ evaluation: Evaluation, _ cells: WorkingCells, _ language: Language) {
    self.evaluation = evaluation
    self.cells = cells
    self.language = language
  }

  var sheet: Sheet {
    var grid = SheetGrid()
    let headings: [CaseWorkbookMessage] = [
      .id, .name, .value, .unit, .low, .likely, .high, .madeOf, .source, .evidence, .note,
    ]
    grid.head(
      CaseSheet.assumptions.text(in: language), say(.assumptionsHint), headings.map(say))
    let assumptions = evaluation.businessCase.assumptions
    for (index, assumption) in assumptions.enumerated() {
      put(assumption, row: CaseSheet.headRows + index, on: &grid)
    }
    putOthers(from: CaseSheet.headRows + assumptions.count, on: &grid)
    cells.put(.assumptions, on: &grid)
    var sheet = Sheet(cells.names.name(of: .assumptions), rows: grid.rows)
    sheet.columns = [28, 22, 14, 16, 11, 11, 11, 26, 34, 9, 34].map { Sheet.Column(width: $0) }
    sheet.frozenRows = CaseSheet.headRows
    sheet.frozenColumns = 1
    sheet.validations = cells.validations(.assumptions)
    sheet.isProtected = true
    return sheet
  }

  private func put(_ assumption: Assumption, row: Int, on grid: inout SheetGrid) {
    let isSingle = cells.place(of: .assumption(assumption.id))?.name != nil
    let name = DefinedName(id: assumption.id.text)?.text ?? ""
    let isByYear = assumption.value.firstYear != nil
    grid[row, 0] = text(assumption.id.text)
    grid[row, 1] = text(isSingle ? name : "")
    if !isSingle { grid[row, Self.valueColumn] = text(say(isByYear ? .byYear : .byMonth)) }
    grid[row, 3] = text(assumption.unitText)
    let format = WorkingFormat.format(of: assumption)
    switch assumption.value {
    case .range(let range):
      for (column, value) in [range.low, range.likely, range.high].enumerated() {
        grid[row, 4 + column] = .number(assumption.onSheet(value), format)
      }
    case .certain(let value): grid[row, 5] = .number(assumption.onSheet(value), format)
    case .formula(let written): grid[row, 7] = text(written.text)
    case .byYear: break
    }
    grid[row, 8] = text(assumption.source ?? "")
    if let evidence = assumption.evidence {
      grid[row, 9] = .number(Double(evidence.rawValue), .plain)
    }
    grid[row, 10] = text(assumption.note ?? "")
  }

  /// The shift of all that is planned, and who enters cohorts.
  private func putOthers(from row: Int, on grid: inout SheetGrid) {
    for working in cells.workings {
      guard let place = cells.places.places[working.id], working.extent == .single,
        place.sheet == cells.names.name(of: .assumptions), place.corner.row >= row
      else { continue }
      grid[place.corner.row, 0] = text(
        WorkingName(kind: working.kind, line: nil).text(in: language))
      grid[place.corner.row, 1] = text(place.name?.text ?? "")
    }
    for cohort in evaluation.businessCase.cohorts {
      guard let place = cells.place(of: .cohort(cohort.id, .stay)) else { continue }
      grid[place.corner.row, 8] = text(cohort.source ?? "")
    }
  }

  private func text(_ words: String) -> SheetCell { .text(words, SheetStyle(.text, wraps: true)) }
  private func say(_ message: CaseWorkbookMessage) -> String { message.text(in: language) }
}
