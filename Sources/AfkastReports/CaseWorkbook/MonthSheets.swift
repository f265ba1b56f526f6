import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Sheets with a row a month, and the budget with a column a year.
struct MonthSheets {
  private let evaluation: Evaluation
  private let cells: WorkingCells
  private let language: Language

  init(_ evaluation: Evaluation, _ cells: WorkingCells, _ language: Language) {
    self.evaluation = evaluation
    self.cells = cells
    self.language = language
  }

  /// How lines become months.
  var profile: Sheet { byMonth(.months, .monthsHint, monthColumn: 1) }

  /// Lines by month, and what they come to.
  var flow: Sheet { byMonth(.flow, .flowHint, monthColumn: 0) }

  /// What is left of those who entered; nil without cohorts.
  var ages: Sheet? {
    cells.workings.contains { $0.extent == .ages } ? byMonth(.ages, .agesHint) : nil
  }

  /// Lines by calendar year.
  var budget: Sheet {
    var grid = SheetGrid()
    grid.head(CaseSheet.budget.text(in: language), say(.budgetHint), [say(.line)])
    for (working, place) in cells.workings(on: .budget) where working.kind != .year(.year) {
      let isTotal = if case .year = working.kind { true } else { false }
      grid[place.corner.row, 0] = .text(
        cells.name(of: working), SheetStyle(.text, role: isTotal ? .total : .body, wraps: true))
    }
    cells.put(.budget, on: &grid)
    for (working, place) in cells.workings(on: .budget) {
      for index in working.values.indices {
        let cell = place.cell(index)
        switch working.kind {
        case .year(.year): grid[cell.row, cell.column].style.role = .heading
        case .year: grid[cell.row, cell.column].style.role = .total
        default: break
        }
      }
    }
    var sheet = Sheet(cells.names.name(of: .budget), rows: grid.rows)
    sheet.columns =
      [Sheet.Column(width: 36)] + evaluation.years.map { _ in Sheet.Column(width: 14) }
    return finished(sheet)
  }

  private func byMonth(
    _ kind: CaseSheet, _ hint: CaseWorkbookMessage, monthColumn: Int? = nil
  ) -> Sheet {
    var grid = SheetGrid()
    grid.head(kind.text(in: language), say(hint), [])
    cells.put(kind, on: &grid)
    let columns = cells.workings(on: kind)
    for (working, place) in columns {
      grid[CaseSheet.headRows - 1, place.corner.column] = .heading(cells.name(of: working))
    }
    if let monthColumn {
      grid[CaseSheet.headRows - 1, monthColumn] = .heading(say(.month))
      for index in 0..<evaluation.flow.horizon.count {
        grid[CaseSheet.headRows + index, monthColumn] = .month(
          evaluation.flow.horizon.month(at: index))
      }
    }
    var sheet = Sheet(cells.names.name(of: kind), rows: grid.rows)
    sheet.columns = (0...columns.count).map { Sheet.Column(width: $0 < 2 ? 12 : 18) }
    sheet.frozenColumns = (monthColumn ?? 0) + 1
    sheet.isLandscape = columns.count > 4
    return finished(sheet)
  }

  private func finished(_ sheet: Sheet) -> Sheet {
    var sheet = sheet
    sheet.frozenRows = CaseSheet.headRows
    sheet.frozenColumns = max(1, sheet.frozenColumns)
    sheet.isProtected = true
    return sheet
  }

  private func say(_ message: CaseWorkbookMessage) -> String { message.text(in: language) }
}
