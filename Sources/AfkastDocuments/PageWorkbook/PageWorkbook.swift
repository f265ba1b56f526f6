/// The sheets that show a page: its words on one, and each of its tables on one of its own.
package struct PageWorkbook: Sendable {
  private let page: Page
  private let wordsTitle: String

  /// Makes the sheets; the one with the words is called `wordsTitle`.
  package init(_ page: Page, wordsTitle: String) {
    self.page = page
    self.wordsTitle = wordsTitle
  }

  /// The sheets in the order of the page, with names that none of some others has.
  package func sheets(beside others: [SheetName] = []) -> [Sheet] {
    let tables = page.sections.flatMap { section in
      section.blocks.compactMap { block in Self.table(of: block, in: section) }
    }
    let own = [SheetName(wordsTitle)] + tables.map(\.name)
    let names = (others + own).madeUnique().dropFirst(others.count)
    let words = PageWordsSheet(page).sheet(named: names.first ?? own[0])
    return [words]
      + zip(tables, names.dropFirst()).map { table, name in
        TableSheet(table.table, conclusion: table.conclusion, footer: page.title).sheet(named: name)
      }
  }

  private static func table(
    of block: Block, in section: Page.Section
  ) -> (table: DataTable, conclusion: String?, name: SheetName)? {
    switch block {
    case .table(let table): (table, nil, SheetName(table.caption))
    case .figure(let figure):
      figure.table.map { ($0, figure.conclusion, SheetName(figure.title)) }
    default: nil
    }
  }
}

/// A sheet of terms, each with what there is to say of it: where a workbook comes from.
package struct FactSheet: Sendable {
  private let title: String
  private let facts: [(term: String, words: String)]

  package init(title: String, _ facts: [(term: String, words: String)]) {
    self.title = title
    self.facts = facts
  }

  /// The sheet.
  package var sheet: Sheet {
    let heading = [SheetCell.text(title, SheetStyle(role: .title))]
    let rows = facts.map { fact in
      [
        SheetCell.text(fact.term, SheetStyle(.text, role: .heading, wraps: true)),
        SheetCell.text(fact.words, SheetStyle(.text, wraps: true)),
      ]
    }
    var sheet = Sheet(SheetName(title), rows: [heading, []] + rows)
    sheet.columns = [Sheet.Column(width: 28), Sheet.Column(width: 90)]
    sheet.isLandscape = false
    sheet.footer = title
    return sheet
  }
}
