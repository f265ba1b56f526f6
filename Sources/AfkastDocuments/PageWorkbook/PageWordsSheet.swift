/// A page's words on a sheet, a line a row.
struct PageWordsSheet {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  func sheet(named name: SheetName) -> Sheet {
    var rows = [[SheetCell.text(page.title, SheetStyle(role: .title, wraps: true))]]
    for section in page.sections {
      rows += [[], [.heading(section.title), .heading("")]]
      for block in section.blocks { rows += Self.rows(of: block) }
    }
    var sheet = Sheet(name, rows: rows)
    sheet.columns = [Sheet.Column(width: 70), Sheet.Column(width: 60)]
    sheet.isLandscape = false
    sheet.footer = page.title
    return sheet
  }

  private static func rows(of block: Block) -> [[SheetCell]] {
    switch block {
    case .heading(let words): [[.text(words, SheetStyle(role: .notice, wraps: true))]]
    case .paragraph(let spans): [[line(spans)]]
    case .list(let items): items.map { [.text("• " + words($0), SheetStyle(.text, wraps: true))] }
    case .facts(let facts):
      facts.map { [.text($0.term, SheetStyle(.text, wraps: true)), line($0.words)] }
    case .notice(_, let spans):
      [[.text(words(spans), SheetStyle(.text, role: .notice, wraps: true))]]
    case .table(let table): [[.text("→ " + table.caption, SheetStyle(.text, wraps: true))]]
    case .figure(let figure):
      [[.text(figure.title + ": " + figure.conclusion, SheetStyle(.text, wraps: true))]]
    }
  }

  private static func line(_ spans: [Block.Span]) -> SheetCell {
    .text(words(spans), SheetStyle(.text, wraps: true))
  }

  private static func words(_ spans: [Block.Span]) -> String { spans.map(\.words).joined() }
}
