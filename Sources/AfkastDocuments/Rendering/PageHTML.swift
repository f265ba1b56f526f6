/// A page's sections as HTML; what surrounds them is a template's.
package struct PageHTML: Sendable {
  let wording: PageWording

  package init(_ wording: PageWording) {
    self.wording = wording
  }

  /// A section under its heading, named by its id.
  package func section(_ section: Page.Section) -> Markup {
    guard !section.title.isEmpty else {
      return .element("section", ["id": section.id], [body(of: section)])
    }
    let id = "\(section.id)-title"
    return .element(
      "section", ["id": section.id, "aria-labelledby": id],
      [.element("h2", ["id": id], section.title), body(of: section)])
  }

  /// What a section says below its heading.
  ///
  /// Ids come from where a block stands, so that none is there twice.
  package func body(of section: Page.Section) -> Markup {
    .group(
      section.blocks.enumerated().map { index, block in
        self.block(block, id: "\(section.id)-\(index + 1)")
      })
  }

  private func block(_ block: Block, id: String) -> Markup {
    switch block {
    case .heading(let words): .element("h3", [:], words)
    case .paragraph(let spans): .element("p", [:], spans.map(\.markup))
    case .list(let items):
      .element("ul", [:], items.map { .element("li", [:], $0.map(\.markup)) })
    case .facts(let facts): .element("dl", [:], facts.map(\.markup))
    case .notice(let notice, let spans): self.notice(notice, spans)
    case .table(let table): TableHTML(table, id: id).markup
    case .figure(let figure): FigureHTML(figure, id: id).markup
    }
  }

  private func notice(_ notice: Block.Notice, _ spans: [Block.Span]) -> Markup {
    let sign: Markup = .element("span", ["class": "sign", "aria-hidden": "true"], notice.sign)
    let name: Markup = .element(
      "strong", ["class": "name"], [sign, .text(" \(wording.name(of: notice)):")])
    return .element(
      "p", ["class": "notice \(notice.name)"], [name, .text(" ")] + spans.map(\.markup))
  }
}

extension Block.Span {
  var markup: Markup {
    switch self {
    case .text(let words): .text(words)
    case .strong(let words): .element("strong", [:], words)
    }
  }
}

extension Block.Fact {
  fileprivate var markup: Markup {
    .element(
      "div", [:], [.element("dt", [:], term), .element("dd", [:], words.map(\.markup))])
  }
}
