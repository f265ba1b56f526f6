import AfkastModel

/// Reads the id of something: `a-z`, `0-9` and `-`.
enum IdentifierParser {
  static func parse<Thing>(_ text: String) throws(ScalarProblem) -> Identifier<Thing> {
    if let id = Identifier<Thing>(text) { return id }
    guard text.utf8.count <= Identifier<Thing>.maximumLength else {
      throw ScalarProblem(
        .badIdentifier, "an id has at most \(Identifier<Thing>.maximumLength) characters",
        hint: "a title may be as long as it likes")
    }
    throw ScalarProblem(
      .badIdentifier,
      "\"\(text.visibleShort)\" is no id: an id has only a-z, 0-9 and, between them, -",
      write: Identifier<Thing>(slug(of: text))?.text)
  }

  /// The id that a title would have: lower case, `æ` as `ae`, `ø` as `oe`, `å` as `aa`.
  private static func slug(of text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      switch character {
      case "a"..."z" where character.isASCII, "0"..."9": slug.append(character)
      case "æ", "ä": slug += "ae"
      case "ø", "ö": slug += "oe"
      case "é": slug += "e"
      case "ü": slug += "u"
      case "å": slug += "aa"
      default: if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}
