package import AfkastDocuments
package import AfkastModel

/// A report as a file of each kind that is made of words.
package struct ReportDocument: Sendable {
  private let page: Page
  private let kind: ReportKind
  private let language: Language
  private let municipality: String?
  private let generator: String

  /// `generator` is the program and its version.
  package init(
    _ page: Page, _ kind: ReportKind, _ language: Language, municipality: String?,
    generator: String
  ) {
    self.page = page
    self.kind = kind
    self.language = language
    self.municipality = municipality
    self.generator = generator
  }

  /// A page that needs no other file; of templates in which nothing is wrong.
  package func html(_ templates: ReportTemplates) -> String {
    let html = PageHTML(wording)
    let placed = templates.placed(in: kind)
    let rest = page.sections.filter { !placed.contains($0.id) }
    let head = PageHead(
      title: page.title, paper: kind.paper, style: ReportTemplates.style, wording)
    var values: [String: Any] = [
      "title": PlacedMarkup(text: page.title), "language": PlacedMarkup(text: page.language),
      "report": PlacedMarkup(text: kind.rawValue), "head": PlacedMarkup(html: head.html),
      "municipality": PlacedMarkup(text: municipality ?? ""),
      "generator": PlacedMarkup(text: generator),
      "sections": PlacedSections(sections: page.sections, html: html),
      "rest": PlacedMarkup(html: rest.map { html.section($0).html + "\n" }.joined()),
    ]
    values["content"] = PlacedMarkup(html: templates.text(kind.rawValue, values))
    return templates.text(TemplateName.page, values)
  }

  /// The same words without a layout.
  package var markdown: String { PageMarkdown(page, wording).text }

  /// The same content for programs.
  package var json: JSON {
    PageJSON(page, schema: "afkast.report/1", report: kind.rawValue, generator: generator).json
  }

  /// The same content as sheets: its words, and each of its tables.
  package var workbook: Workbook {
    let words = ReportMessage.words.text(in: language)
    return Workbook(title: page.title, PageWorkbook(page, wordsTitle: words).sheets())
  }

  private var wording: PageWording { PageWording(language) }
}
