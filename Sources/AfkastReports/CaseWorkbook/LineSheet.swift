import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What each line is made of, a row each.
struct LineSheet {
  private static let parts: [WorkingKind.LinePart] = [
    .total, .yearlyAmount, .rate, .plannedFirst, .plannedLast, .first, .last, .phaseIn, .delay,
    .fullFor, .fadeOver, .halfLife,
    .deadweight, .displacement, .harvest, .priceFactor, .share, .stateShare, .stateDays,
  ]
  private static let firstColumn = 4

  /// The column of a part that a line has once; nil for what it has by month.
  static func column(of part: WorkingKind.LinePart) -> Int? {
    parts.firstIndex(of: part).map { $0 + firstColumn }
  }

  private let evaluation: Evaluation
  private let cells: WorkingCells
  private let departments: [Department]
  private let language: Language

  init(
    _ evaluation: Evaluation, _ cells: WorkingCells, _ departments: [Department],
    _ language: Language
  ) {
    self.evaluation = evaluation
    self.cells = cells
    self.departments = departments
    self.language = language
  }

  var sheet: Sheet {
    var grid = SheetGrid()
    let own: [CaseWorkbookMessage] = [.line, .kind, .department, .madeOf]
    let parts = Self.parts.map { $0.text(in: language) }
    grid.head(
      CaseSheet.lines.text(in: language), say(.linesHint),
      own.map(say) + parts + [say(.source), say(.note)])
    let lines = evaluation.flow.costLines + evaluation.flow.benefitLines
    for (index, seen) in lines.enumerated() {
      let isCost = index < evaluation.flow.costLines.count
      put(seen.line, isCost: isCost, row: CaseSheet.headRows + index, on: &grid)
    }
    cells.put(.lines, on: &grid)
    var sheet = Sheet(cells.names.name(of: .lines), rows: grid.rows)
    sheet.columns = columns
    sheet.frozenRows = CaseSheet.headRows
    sheet.frozenColumns = 1
    sheet.validations = cells.validations(.lines)
    sheet.isProtected = true
    return sheet
  }

  /// What no line of the case has is out of sight.
  private var columns: [Sheet.Column] {
    let used = Set(
      cells.workings.compactMap { working -> WorkingKind.LinePart? in
        if case .line(_, let part) = working.kind { part } else { nil }
      })
    return [36, 10, 18, 30].map { Sheet.Column(width: $0) }
      + Self.parts.map { Sheet.Column(width: 12, isHidden: !used.contains($0)) }
      + [36, 40].map { Sheet.Column(width: $0) }
  }

  private func put(_ line: Line, isCost: Bool, row: Int, on grid: inout SheetGrid) {
    let department = departments.first { $0.id == line.department }?.title
    let formula = line.amount.texts.joined(separator: "; ")
    let words = [
      line.title ?? line.id.text, say(isCost ? .cost : .benefit),
      department ?? line.department?.text ?? "", formula,
    ]
    for (column, words) in words.enumerated() { grid[row, column] = text(words) }
    let source = Self.firstColumn + Self.parts.count
    grid[row, source] = text(line.source ?? "")
    grid[row, source + 1] = text(line.note ?? "")
  }

  private func text(_ words: String) -> SheetCell { .text(words, SheetStyle(.text, wraps: true)) }
  private func say(_ message: CaseWorkbookMessage) -> String { message.text(in: language) }
}

extension LineAmount {
  /// The formulas as the case file has them.
  fileprivate var texts: [String] {
    switch self {
    case .perTime(.formula(let written), _, _): [written.text]
    case .perTime(.certain, _, _): []
    case .instalments(let instalments, _):
      instalments.compactMap { instalment in
        if case .formula(let written) = instalment.sum { written.text } else { nil }
      }
    }
  }
}
