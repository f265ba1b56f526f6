/// A page for programs: numbers as numbers, with the words of people beside.
package struct PageJSON: Sendable {
  private let page: Page
  private let head: [(key: String, value: JSON)]

  package init(_ page: Page, schema: String, report: String, generator: String) {
    self.page = page
    head = [
      ("schema", .string(schema)), ("generator", .string(generator)), ("report", .string(report)),
    ]
  }

  package var json: JSON {
    .object(
      head + [
        ("language", .string(page.language)), ("title", .string(page.title)),
        ("sections", .array(page.sections.map(Self.json))),
      ])
  }

  private static func json(_ section: Page.Section) -> JSON {
    .object([
      ("id", .string(section.id)), ("title", .string(section.title)),
      ("blocks", .array(section.blocks.map(json))),
    ])
  }

  private static func json(_ block: Block) -> JSON {
    switch block {
    case .heading(let words): one("heading", ("text", .string(words)))
    case .paragraph(let spans): one("paragraph", ("text", .string(spans.words)))
    case .list(let items): one("list", ("items", .array(items.map { .string($0.words) })))
    case .facts(let facts): one("facts", ("items", .array(facts.map(json))))
    case .notice(let notice, let spans): one(notice.name, ("text", .string(spans.words)))
    case .table(let table): one("table", ("table", table.json))
    case .figure(let figure):
      .object([
        ("kind", .string("figure")), ("title", .string(figure.title)),
        ("text", .string(figure.conclusion)), ("table", figure.table?.json ?? .null),
      ])
    }
  }

  private static func json(_ fact: Block.Fact) -> JSON {
    .object([("title", .string(fact.term)), ("text", .string(fact.words.words))])
  }

  private static func one(_ kind: String, _ member: (key: String, value: JSON)) -> JSON {
    .object([("kind", .string(kind)), member])
  }
}

extension [Block.Span] {
  /// The spans as plain words.
  fileprivate var words: String {
    map { span in
      switch span {
      case .text(let words), .strong(let words): words
      }
    }.joined()
  }
}
