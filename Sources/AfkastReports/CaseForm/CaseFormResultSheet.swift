import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// Whether the case earns itself back, calculated again while somebody types.
struct CaseFormResultSheet {
  private static let firstRow = 6
  private static let hiddenColumn = 5

  private let evaluation: Evaluation
  private let cells: WorkingCells
  private let changes: CaseFormChanges
  private let language: Language

  init(
    _ evaluation: Evaluation, _ cells: WorkingCells, _ changes: CaseFormChanges,
    _ language: Language
  ) {
    self.evaluation = evaluation
    self.cells = cells
    self.changes = changes
    self.language = language
  }

  var sheet: Sheet {
    var grid = SheetGrid()
    grid[0, 0] = .text(
      "\(say(.result)): \(evaluation.businessCase.title)", SheetStyle(role: .title))
    grid[1, 0] = .text(say(.resultHint))
    putNotice(on: &grid)
    for (column, words) in ["", say(.now), say(.sent)].enumerated() {
      grid[Self.firstRow - 1, column] = .heading(words)
    }
    var row = putPayback(on: &grid)
    row = putPromise(row: row, on: &grid)
    for part in Self.parts {
      put(part, row: row, on: &grid)
      row += 1
    }
    let years = putYears(from: row + 1, on: &grid)
    var sheet = Sheet(SheetName(say(.result)), rows: grid.rows)
    sheet.columns =
      [46, 22, 22, 18, 18].map { Sheet.Column(width: $0) }
      + [Sheet.Column(width: 4, isHidden: true)]
    sheet.charts = [PlacedChart(chart(years), at: CellPosition(row: years.last + 2, column: 0))]
    sheet.isProtected = true
    sheet.isLandscape = false
    return sheet
  }

  private static let parts: [WorkingKind.ResultPart] = [
    .netPresentValue, .net, .totalCosts, .totalBenefits, .peakFunding,
  ]

  /// Each sheet is counted out of sight, since one formula for all would be too long.
  private func putNotice(on grid: inout SheetGrid) {
    let counts = changes.counts
    for (row, count) in counts.enumerated() {
      grid[row, Self.hiddenColumn] = .formula(count, 0, .plain)
    }
    func cell(_ row: Int) -> CellReference {
      CellReference(CellPosition(row: row, column: Self.hiddenColumn))
    }
    let count = SheetFormula.call(.sum, [.range(cell(0), cell(max(0, counts.count - 1)))])
    let words = SheetFormula.binary(.join, .text(say(.notCounted)), count)
    grid[3, 0] = SheetCell(
      .formula(
        .call(
          .ifElse, [.binary(.equal, count, .number(0)), .text(say(.allCounted)), words]),
        .text(say(.allCounted))),
      SheetStyle(role: .notice))
  }

  /// The overview has worked it out; here it is read.
  private func putPayback(on grid: inout SheetGrid) -> Int {
    let overview = cells.names.name(of: .overview)
    let rows: [(CaseWorkbookMessage, Payback, isMonth: Bool)] = [
      (.paybackMonth, evaluation.payback, true), (.monthsFromOutlay, evaluation.payback, false),
      (.discountedPayback, evaluation.discountedPayback, true),
    ]
    for (index, (label, payback, isMonth)) in rows.enumerated() {
      let row = Self.firstRow + index
      let source = CellPosition(row: CaseSheet.headRows + index, column: 1)
      let sent = OverviewSheet.cell(of: payback, asMonth: isMonth, language)
      grid[row, 0] = .text(label.text(in: language), SheetStyle(role: isMonth ? .notice : .body))
      grid[row, 1] = SheetCell(
        .formula(.cell(CellReference(source, of: overview)), sent.result),
        SheetStyle(isMonth ? .date(.month) : .number(.integer)))
      grid[row, 2] = sent.cell
    }
    return Self.firstRow + rows.count
  }

  /// What was promised, as it stands on the front page: a length or a month.
  private func putPromise(row: Int, on grid: inout SheetGrid) -> Int {
    guard let promise = evaluation.businessCase.promise else { return row }
    let field: CaseFormField
    let sent: SheetCell
    switch promise {
    case .within(let months):
      (field, sent) = (.promisePayback, .number(Double(months.count), .number(.integer)))
    case .by(let month): (field, sent) = (.promiseBy, .month(month))
    }
    grid[row, 0] = .text(CaseFormLabel(field: field).text(in: language))
    let cell = changes.cell(of: field)
    let result: SheetValue.Result =
      switch sent.value {
      case .number(let number): .number(number)
      case .date(let day): .number(Double(day.serial))
      default: .text("")
      }
    let now = SheetFormula.call(.ifElse, [.call(.isNumber, [cell]), cell, .text(say(.noPromise))])
    grid[row, 1] = SheetCell(.formula(now, result), sent.style)
    grid[row, 2] = sent
    return row + 1
  }

  private func put(_ part: WorkingKind.ResultPart, row: Int, on grid: inout SheetGrid) {
    guard let now = cells.reference(.result(part)),
      let value = cells.workings.first(where: { $0.kind == .result(part) })?.values.first
    else { return }
    grid[row, 0] = .text(part.text(in: language))
    grid[row, 1] = .formula(now, value, .number(.integer))
    grid[row, 2] = .number(value, .number(.integer))
  }

  /// A row a year, with what the budget says.
  private func putYears(from first: Int, on grid: inout SheetGrid) -> (first: Int, last: Int) {
    let parts: [WorkingKind.YearPart] = [.year, .costs, .benefits, .net, .cumulative]
    for (column, part) in parts.enumerated() {
      grid[first, column] = .heading(part.text(in: language))
      guard let place = cells.place(of: .year(part)),
        let values = cells.workings.first(where: { $0.kind == .year(part) })?.values
      else { continue }
      for (index, value) in values.enumerated() {
        grid[first + 1 + index, column] = .formula(
          place.fixed(index), value, part == .year ? .plain : .number(.integer))
      }
    }
    return (first + 1, first + evaluation.years.count)
  }

  private func chart(_ years: (first: Int, last: Int)) -> SheetChart {
    func column(_ column: Int) -> Sheet.Area {
      Sheet.Area(
        CellPosition(row: years.first, column: column),
        through: CellPosition(row: years.last, column: column))
    }
    let verdict = EvaluationSentence(evaluation, language).verdict
    let title = WorkingKind.YearPart.cumulative.text(in: language)
    return SheetChart(
      .column, title: title,
      conclusion: CaseWorkbookMessage.chartConclusion(verdict).text(in: language),
      valueTitle: CaseWorkbookMessage.chartAxis.text(in: language), .number(.integer), by: .plain,
      [
        SheetChart.Series(
          title, on: SheetName(say(.result)), categories: column(0), values: column(4))
      ])
  }

  private func say(_ message: CaseFormMessage) -> String { message.text(in: language) }
}
