package import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What each case is expected to come to in each month, a row a case: for those who plan liquidity.
struct PortfolioMonthSheet {
  private let report: PortfolioReport

  init(_ report: PortfolioReport) {
    self.report = report
  }

  /// Nil where no case could be computed.
  func sheet(named name: SheetName) -> Sheet? {
    guard let span else { return nil }
    let headings =
      [SheetCell.heading(report.say(.caseColumn)), .heading(report.say(.countsColumn))]
      + (0..<span.count).map { index in
        var cell = SheetCell.month(span.month(at: index))
        cell.style.role = .heading
        return cell
      }
    let title = [SheetCell.text(report.say(.monthsTitle), SheetStyle(role: .title))]
    let places = report.portfolio.groups.flatMap(\.1)
    var sheet = Sheet(name, rows: [title, headings] + places.map { row(at: $0, over: span) })
    sheet.columns =
      [.init(width: 40), .init(width: 10)] + (0..<span.count).map { _ in .init(width: 12) }
    (sheet.frozenRows, sheet.frozenColumns) = (2, 2)
    sheet.filter = Sheet.Area(
      CellPosition(row: 1, column: 0),
      through: CellPosition(row: sheet.rows.count - 1, column: span.count + 1))
    return sheet
  }

  /// All months of all cases; a spreadsheet has room for them, since no case is longer than a century.
  private var span: MonthSpan? {
    let spans = report.entries.compactMap(\.forecastMonths?.span)
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max(),
      first.distance(to: last) < 16_000
    else { return nil }
    return MonthSpan(first, through: last)
  }

  private func row(at place: Int, over span: MonthSpan) -> [SheetCell] {
    let entry = report.entries[place]
    let counts = report.portfolio.exclusions[place] == nil
    let words = [
      SheetCell.text(entry.title, SheetStyle(.text)),
      .text(report.say(counts ? .counts : .countsNot)),
    ]
    guard let months = entry.forecastMonths else { return words }
    let before = span.first.distance(to: months.span.first)
    return words + [SheetCell](repeating: .empty, count: before)
      + months.net.map { .number($0.kroner, .number(.integer)) }
  }
}

extension PortfolioReport {
  /// The report as a workbook: its words, its tables, the cases month by month, and where it comes from.
  package var workbook: Workbook {
    let provenance = FactSheet(
      title: CaseWorkbookMessage.provenance.text(in: language),
      PortfolioMethod(self).section.facts
    ).sheet
    let months = PortfolioMonthSheet(self).sheet(named: SheetName(say(.monthsTitle)))
    let own = [months, provenance].compactMap(\.self).map { sheet in
      var sheet = sheet
      sheet.footer = page.title
      return sheet
    }
    let told = PageWorkbook(page, wordsTitle: ReportMessage.words.text(in: language))
      .sheets(beside: own.map(\.name))
    return Workbook(title: page.title, told + own)
  }
}

extension Page.Section {
  /// Its terms, each with what there is to say of it.
  var facts: [(term: String, words: String)] {
    blocks.flatMap { block -> [Block.Fact] in
      if case .facts(let facts) = block { facts } else { [] }
    }.map(\.plain)
  }
}
