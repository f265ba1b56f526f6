/// A page as Markdown, in the dialect with tables that wikis and code hosts read.
package struct PageMarkdown: Sendable {
  private let page: Page
  private let wording: PageWording

  package init(_ page: Page, _ wording: PageWording) {
    self.page = page
    self.wording = wording
  }

  /// The text, ending in a newline.
  package var text: String {
    let parts = ["# " + page.title.markdown] + page.sections.flatMap(parts)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func parts(of section: Page.Section) -> [String] {
    let heading = section.title.isEmpty ? "" : "## " + section.title.markdown
    return [heading] + section.blocks.map(text)
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let words): "### " + words.markdown
    case .paragraph(let spans): spans.markdown
    case .list(let items): items.map { "- " + $0.markdown }.joined(separator: "\n")
    case .facts(let facts):
      facts.map { "- **\($0.term.markdown):** \($0.words.markdown)" }.joined(separator: "\n")
    case .notice(let notice, let spans):
      "> **\(notice.sign) \(wording.name(of: notice).markdown):** \(spans.markdown)"
    case .table(let table): TableMarkdown(table).text
    case .figure(let figure):
      ["**\(figure.title.markdown).** \(figure.conclusion.markdown)"].appending(
        figure.table.map { TableMarkdown($0).text }
      ).joined(separator: "\n\n")
    }
  }
}

extension [String] {
  fileprivate func appending(_ other: String?) -> [String] { other.map { self + [$0] } ?? self }
}

extension [Block.Span] {
  /// The spans as one line.
  var markdown: String {
    map { span in
      switch span {
      case .text(let words): words.markdown
      case .strong(let words): words.isEmpty ? "" : "**\(words.markdown)**"
      }
    }.joined()
  }
}
