import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Each case in a row, under the decision that it asks for.
struct PortfolioCases {
  private let report: PortfolioReport
  private let cells: ReportCells

  init(_ report: PortfolioReport) {
    self.report = report
    cells = ReportCells(report.language)
  }

  /// Nil without cases.
  var section: Page.Section? {
    guard !report.entries.isEmpty else { return nil }
    return Page.Section(
      id: "cases", title: report.say(.casesTitle), [.table(table)] + leftOut)
  }

  private var table: DataTable {
    let words: [PortfolioMessage] = [.caseColumn, .statusColumn, .promisedColumn]
    let money: [PortfolioMessage] = [
      .confirmedColumn, .drawnColumn, .returnedColumn, .forecastColumn,
    ]
    return DataTable(
      caption: report.say(.casesCaption),
      words.map { .init(report.say($0), isNumeric: false) } + money.map { .init(report.say($0)) }
        + [.init(report.say(.forecastMonthColumn), isNumeric: false)],
      rows + total, notes: [report.say(.casesNote)])
  }

  private var rows: [DataTable.Row] {
    report.portfolio.groups.flatMap { group, places in
      [DataTable.Row(.group, [.text(report.say(.group(group, places.count)))])]
        + places.map { row(report.entries[$0], mark: mark(at: $0)) }
    }
  }

  /// What is not in the sums is marked, so that nobody adds it up.
  private func mark(at place: Int) -> String {
    report.portfolio.exclusions[place] == nil ? "" : " *"
  }

  private func row(_ entry: PortfolioEntry, mark: String) -> DataTable.Row {
    let total = entry.item.figures?.total
    let promise = [entry.promised.map { "\($0)" }, entry.promise].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ": ")
    return DataTable.Row(
      .body,
      [
        .text(entry.title + mark), .text(entry.verdict), .text(promise),
        cells.thousands(entry.confirmed), cells.thousands(total?.toDate.costs),
        cells.thousands(total?.toDate.benefits), cells.thousands(total?.forecast.net),
        .text(entry.forecast),
      ])
  }

  private var total: [DataTable.Row] {
    guard let total = report.portfolio.sums?.total else { return [] }
    return [
      DataTable.Row(
        .total,
        [
          .text(report.say(.total)), .empty, .empty, cells.thousands(confirmed),
          cells.thousands(total.toDate.costs), cells.thousands(total.toDate.benefits),
          cells.thousands(total.forecast.net), .empty,
        ])
    ]
  }

  /// Nil where it is too large to be money.
  private var confirmed: Money? { report.portfolio.sums?.confirmed }

  /// What the sums leave out, by name; nothing is left out in silence.
  private var leftOut: [Block] {
    let items = zip(report.entries, report.portfolio.exclusions).compactMap { entry, exclusion in
      exclusion.map { [Block.Span.text(report.say(.leftOut(entry.title, why: $0)))] }
    }
    let isTooLarge = report.portfolio.sums == nil
    let large: [Block] = isTooLarge ? [.notice(.warning, [.text(report.say(.tooLarge))])] : []
    return large
      + (items.isEmpty ? [] : [.heading(report.say(.leftOutHeading)), .list(items)])
  }
}
