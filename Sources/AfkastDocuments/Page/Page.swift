/// A document for people, the one content that every format shows.
package struct Page: Sendable {
  /// The language of its words, as HTML names it: `da` or `en`.
  package let language: String
  package let title: String
  package let sections: [Section]

  package init(language: String, title: String, _ sections: [Section]) {
    self.language = language
    self.title = title
    self.sections = sections
  }

  /// A part under a heading, which a template places by its name.
  package struct Section: Sendable {
    /// Its name, the same in every language: `payback`.
    package let id: String
    package let title: String
    package let blocks: [Block]

    package init(id: String, title: String, _ blocks: [Block]) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }
}
