import AfkastDocuments
import Mustache

/// What a template may place: markup of our own, or text that is escaped already.
struct PlacedMarkup: MustacheCustomRenderable {
  let renderText: String

  /// Whether `{{#name}}` leaves it out.
  var isNull: Bool { renderText.isEmpty }

  init(html: String) { renderText = html }

  init(text: String) { renderText = Markup.text(text).html }
}

/// A section, whole or in its parts.
struct PlacedSection: MustacheCustomRenderable, MustacheParent {
  let section: Page.Section
  let html: PageHTML

  var renderText: String { html.section(section).html }
  var isNull: Bool { false }

  func child(named name: String) -> Any? {
    switch name {
    case "title": PlacedMarkup(text: section.title)
    case "body": PlacedMarkup(html: html.body(of: section).html)
    default: nil
    }
  }
}

/// The sections of a page by their ids.
struct PlacedSections: MustacheParent {
  let sections: [Page.Section]
  let html: PageHTML

  func child(named name: String) -> Any? {
    sections.first { $0.id == name }.map { PlacedSection(section: $0, html: html) }
  }
}
