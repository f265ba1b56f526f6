import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The results as they are now beside the plan's, and what follows a change and what does not.
struct OverviewSheet {
  /// The row of the first result.
  static let firstRow = 8

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
    let businessCase = evaluation.businessCase
    grid.head(
      "\(businessCase.title) (\(businessCase.id.text))", say(.overviewHint),
      ["", say(.now), say(.plan), say(.change)])
    putPayback(on: &grid)
    cells.put(.overview, on: &grid)
    var row = Self.firstRow
    for part in WorkingKind.ResultPart.allCases {
      guard let working = cells.workings.first(where: { $0.kind == .result(part) }) else {
        continue
      }
      put(working, part, row: row, on: &grid)
      row += 1
    }
    let last = putWhatCalculates(from: row + 1, on: &grid)
    var sheet = Sheet(cells.names.name(of: .overview), rows: grid.rows)
    sheet.columns = [52, 22, 22, 18].map { Sheet.Column(width: $0) }
    sheet.charts = [PlacedChart(chart, at: CellPosition(row: last + 1, column: 0))]
    sheet.isProtected = true
    sheet.isLandscape = false
    return sheet
  }

  private func put(
    _ working: Working, _ part: WorkingKind.ResultPart, row: Int, on grid: inout SheetGrid
  ) {
    grid[row, 0] = .text(part.text(in: language))
    let value = working.values.first ?? 0
    grid[row, 2] = .number(value, .number(.integer))
    if let now = cells.reference(.result(part)) {
      grid[row, 3] = .formula(.binary(.minus, now, .number(value)), 0, .number(.integer))
    }
  }

  /// When the money is back: the month after the last one below zero.
  private func putPayback(on grid: inout SheetGrid) {
    let rows: [(CaseWorkbookMessage, WorkingKind.ResultPart, Payback)] = [
      (.paybackMonth, .lastMonthBelowZero, evaluation.payback),
      (.discountedPayback, .lastDiscountedMonthBelowZero, evaluation.discountedPayback),
    ]
    for (index, (label, part, payback)) in rows.enumerated() {
      let row = CaseSheet.headRows + 2 * index
      grid[row, 0] = .text(say(label), SheetStyle(role: .notice))
      put(payback, part, row: row, on: &grid)
    }
  }

  private func put(
    _ payback: Payback, _ part: WorkingKind.ResultPart, row: Int, on grid: inout SheetGrid
  ) {
    guard let last = cells.reference(.result(part)),
      let before = cells.reference(.result(.monthsBeforeOutlay))
    else { return }
    let next = SheetFormula.binary(.plus, last, .number(1))
    let month = SheetFormula.call(.index, [months, next])
    grid[row, 1] = SheetCell(
      .formula(unless(last, month), Self.result(payback.state, in: language)),
      SheetStyle(.date(.month), role: .total))
    grid[row, 2] = payback.point.map { .month($0.month) } ?? words(of: payback.state)
    grid[row + 1, 0] = .text(say(.monthsFromOutlay))
    let count = payback.point.map { Double($0.monthsFromFirstOutlay.count) }
    grid[row + 1, 1] = SheetCell(
      .formula(
        unless(last, .binary(.minus, next, before)),
        count.map(SheetValue.Result.number) ?? Self.result(payback.state, in: language)),
      SheetStyle(.number(.integer)))
    grid[row + 1, 2] = count.map { .number($0, .number(.integer)) } ?? words(of: payback.state)
  }

  /// A value where the money comes back, and words where it does not.
  private func unless(_ last: SheetFormula, _ value: SheetFormula) -> SheetFormula {
    let months = SheetFormula.number(Double(evaluation.flow.horizon.count))
    return .call(
      .ifElse,
      [
        .binary(.equal, last, .number(0)), .text(say(.nothingToEarnBack)),
        .call(.ifElse, [.binary(.equal, last, months), .text(say(.never)), value]),
      ])
  }

  private var months: SheetFormula {
    let place = WorkingPlace(
      cells.names.name(of: .flow), row: CaseSheet.headRows, column: 0,
      count: evaluation.flow.horizon.count)
    return place.all
  }

  private func words(of state: Payback.State) -> SheetCell {
    .text(say(state == .noOutlay ? .nothingToEarnBack : .never))
  }

  /// When the money is back, as a cell and as what a formula gives.
  static func cell(
    of payback: Payback, asMonth: Bool, _ language: Language
  ) -> (cell: SheetCell, result: SheetValue.Result) {
    let words = result(payback.state, in: language)
    guard let point = payback.point else {
      return (SheetCell(words.value), words)
    }
    if asMonth { return (.month(point.month), words) }
    let count = Double(point.monthsFromFirstOutlay.count)
    return (.number(count, .number(.integer)), .number(count))
  }

  private static func result(_ state: Payback.State, in language: Language) -> SheetValue.Result {
    switch state {
    case .noOutlay: return .text(CaseWorkbookMessage.nothingToEarnBack.text(in: language))
    case .never: return .text(CaseWorkbookMessage.never.text(in: language))
    case .earnsBack(let point):
      let month = point.month
      let day = SheetDate(year: month.year.number, month: month.number, day: 1)
      return day.map { .number(Double($0.serial)) } ?? .text(month.description)
    }
  }

  private func putWhatCalculates(from first: Int, on grid: inout SheetGrid) -> Int {
    let names = cells.tooLong.map { WorkingName(kind: $0.kind, line: nil).text(in: language) }
    let fixed = names.map { say(.formulaIsFixed($0)) }
    let lines: [(String, SheetStyle)] =
      [(say(.liveTitle), SheetStyle(role: .notice)), (say(.live), SheetStyle())]
      + [(say(.fixedTitle), SheetStyle(role: .notice))]
      + ([say(.otherSheets), say(.schemesAreFixed), say(.otherFigures)] + fixed)
      .map { ($0, SheetStyle()) }
    for (index, line) in lines.enumerated() { grid[first + index, 0] = .text(line.0, line.1) }
    return first + lines.count
  }

  private var chart: SheetChart {
    let verdict = EvaluationSentence(evaluation, language).verdict
    let months = Sheet.Area(
      CellPosition(row: CaseSheet.headRows, column: 0),
      through: CellPosition(row: CaseSheet.headRows + evaluation.flow.horizon.count - 1, column: 0))
    let parts: [WorkingKind.FlowPart] = [.cumulative, .discountedCumulative]
    let series = parts.compactMap { part in
      cells.place(of: .flow(part)).map {
        SheetChart.Series(
          part.text(in: language), on: $0.sheet, categories: months, values: $0.area,
          isDashed: part == .discountedCumulative)
      }
    }
    return SheetChart(
      .line, title: say(.chartTitle), conclusion: say(.chartConclusion(verdict)),
      valueTitle: say(.chartAxis), .number(.integer), by: .date(.month), series)
  }

  private func say(_ message: CaseWorkbookMessage) -> String { message.text(in: language) }
}

extension SheetValue.Result {
  /// The same as a value that stays.
  fileprivate var value: SheetValue {
    switch self {
    case .number(let number): .number(number)
    case .text(let words): .text(words)
    }
  }
}
