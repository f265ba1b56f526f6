/// What templates may name.
package enum TemplateName {
  /// Values that every template has, each with what it is.
  package static let values: [(name: String, meaning: String)] = [
    (name: "title", meaning: "the title of the report"),
    (name: "language", meaning: "da or en"),
    (name: "report", meaning: "case, portfolio, board or council"),
    (name: "municipality", meaning: "the municipality of afkast.yaml; empty without one"),
    (name: "generator", meaning: "the program and its version"),
    (
      name: "head",
      meaning: "what a page needs in its head, and what keeps it from loading anything"
    ),
    (name: "content", meaning: "what the report's own template makes; for page.mustache"),
    (name: "rest", meaning: "all sections that no template names, in their own order"),
  ]

  /// The parts of a section.
  package static let parts = ["title", "body"]

  /// The template that a report begins with.
  static let page = "page"

  /// That one, and those that it uses.
  package static let shell = [page, "logo", "intro", "footer"]

  /// What a page does not stand without.
  static let required = ["head", "content"]

  /// The section of a name such as `sections.verdict.body`, and the part of it; nil if it is none.
  static func section(_ name: String) -> (id: String, part: String?)? {
    let words = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(words.count), words[0] == "sections" else { return nil }
    return (words[1], words.count == 3 ? words[2] : nil)
  }
}
