import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The follow-up table that finance knows, for the budget year and to date.
struct FinanceSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  /// Nil where the case cannot be computed.
  var section: Page.Section? {
    guard let year = followUp(in: reported.budgetMonths) else { return nil }
    let toDate = reported.monthsToDate.flatMap(followUp)
    let tables = [
      table(year, say(.yearCaption(reported.budgetYear))),
      toDate.flatMap { table($0, say(.toDateCaption($0.months))) },
    ].compactMap(\.self)
    let blocks: [Block] =
      tables.isEmpty ? [.paragraph(say(.nothing))] : tables.map(Block.table)
    return Page.Section(
      id: "follow-up", title: say(.followUpTitle),
      (year.hasBudget || tables.isEmpty ? [] : [.paragraph(say(.noBudget))]) + blocks)
  }

  func followUp(in months: MonthSpan) -> FinanceFollowUp? {
    guard let review = reported.review, let record = reported.budgets else { return nil }
    return try? FinanceFollowUp(of: review, record, in: months)
  }

  /// Nil where no line has money.
  private func table(_ followUp: FinanceFollowUp, _ caption: String) -> DataTable? {
    guard !followUp.rows.isEmpty else { return nil }
    let columns: [FinanceMessage] = [.original, .revised, .spent, .expected, .deviation, .share]
    let rows = followUp.rows.map { row in
      DataTable.Row(.body, [.text(reported.name(of: row.line).visible)] + figures(row.figures))
    }
    let total = DataTable.Row(.total, [.text(say(.total))] + figures(followUp.total))
    return DataTable(
      caption: caption,
      [.init(say(.lineColumn), isNumeric: false)] + columns.map { .init(say($0)) },
      rows + [total], notes: notes(followUp))
  }

  private func figures(_ figures: FinanceFollowUp.Figures) -> [DataCell] {
    [
      cells.thousands(figures.original), cells.thousands(figures.revised),
      cells.thousands(figures.spent), cells.thousands(figures.expected),
      figures.deviation.map(cells.signed) ?? .empty, cells.percent(figures.share, decimals: 1),
    ]
  }

  private func notes(_ followUp: FinanceFollowUp) -> [String] {
    let isPartial = followUp.hasBudget && followUp.total.deviation == nil
    let years = followUp.unadjustedYears.map { String($0.number) }
    return [
      say(.signs), say(.runningPrices), hasAccount(followUp) ? say(.accountNote) : nil,
      isPartial ? say(.someWithoutBudget) : nil,
      followUp.cutsBudget ? say(.cutBudget) : nil,
      years.isEmpty ? nil : say(.unadjusted(years)),
    ].compactMap(\.self)
  }

  private func hasAccount(_ followUp: FinanceFollowUp) -> Bool {
    let accounts = Set(reported.businessCase.lines.filter { $0.booking != nil }.map(\.id))
    return followUp.rows.contains { accounts.contains($0.line) }
  }

  private func say(_ message: FinanceMessage) -> String { message.text(in: language) }
}
