import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Sheets of lists: values by year, sums in certain months, and rates.
struct ListSheets {
  private let evaluation: Evaluation
  private let cells: WorkingCells
  private let language: Language

  init(_ evaluation: Evaluation, _ cells: WorkingCells, _ language: Language) {
    self.evaluation = evaluation
    self.cells = cells
    self.language = language
  }

  /// Values that differ by year; nil where none do.
  var byYear: Sheet? {
    var grid = SheetGrid()
    let listed = cells.workings(on: .byYear)
    guard !listed.isEmpty else { return nil }
    grid.head(
      CaseSheet.byYear.text(in: language), say(.byYearHint),
      [WorkingKind.YearPart.year.text(in: language)])
    let years = ByYearValues(evaluation.businessCase)
    for year in years.firstYear...years.lastYear {
      grid[CaseSheet.headRows + year - years.firstYear, 0] = .number(Double(year), .plain)
    }
    for (working, place) in listed {
      grid[CaseSheet.headRows - 1, place.corner.column] = .heading(cells.name(of: working))
    }
    return sheet(.byYear, grid, widths: [12] + listed.map { _ in 20 })
  }

  /// Sums that fall in certain months; nil where there are none.
  var sums: Sheet? {
    let listed = cells.workings(on: .sums)
    guard !listed.isEmpty else { return nil }
    var grid = SheetGrid()
    let parts: [WorkingKind.LinePart] = [.instalmentStarts, .instalmentMonths, .instalmentAmounts]
    grid.head(
      CaseSheet.sums.text(in: language), say(.sumsHint),
      [say(.line), say(.month)] + parts.map { $0.text(in: language) })
    for (working, place) in listed {
      guard case .line(let id, .instalmentStarts) = working.kind else { continue }
      for (index, start) in working.values.enumerated() {
        let row = place.corner.row + index
        grid[row, 0] = .text(cells.titles[id] ?? id.text, SheetStyle(.text, wraps: true))
        grid[row, 1] = .month(evaluation.flow.horizon.month(at: Int(start)))
      }
    }
    return sheet(.sums, grid, widths: [36, 14, 16, 14, 18])
  }

  /// Discount rates, and the steps of reimbursement.
  var rates: Sheet {
    var grid = SheetGrid()
    grid.head(CaseSheet.rates.text(in: language), say(.ratesHint), ["", "", ""])
    for (working, place) in cells.workings(on: .rates) where place.corner.column == 2 {
      for index in working.values.indices {
        grid[place.corner.row + index, 0] = .text(
          cells.name(of: working), SheetStyle(.text, wraps: true))
      }
    }
    let headings: [any Worded] = [
      WorkingKind.DiscountPart.bandStarts, WorkingKind.DiscountPart.bandRates,
    ]
    for (column, heading) in headings.enumerated() {
      grid[CaseSheet.headRows - 1, column + 1] = .heading(heading.text(in: language))
    }
    return sheet(.rates, grid, widths: [48, 16, 16])
  }

  private func sheet(_ kind: CaseSheet, _ grid: SheetGrid, widths: [Double]) -> Sheet {
    var grid = grid
    cells.put(kind, on: &grid)
    var sheet = Sheet(cells.names.name(of: kind), rows: grid.rows)
    sheet.columns = widths.map { Sheet.Column(width: $0) }
    sheet.frozenRows = CaseSheet.headRows
    sheet.validations = cells.validations(kind)
    sheet.isProtected = true
    sheet.isLandscape = false
    return sheet
  }

  private func say(_ message: CaseWorkbookMessage) -> String { message.text(in: language) }
}

extension SheetCell {
  /// A month, as its first day.
  static func month(_ month: Month) -> SheetCell {
    guard let day = SheetDate(year: month.year.number, month: month.number, day: 1) else {
      return .text(month.description)
    }
    return SheetCell(.date(day), SheetStyle(.date(.month)))
  }
}
