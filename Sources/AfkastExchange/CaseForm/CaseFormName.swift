import AfkastInput

/// The names of new items.
enum CaseFormName {
  /// A name as it was written.
  static func checked(_ value: CaseFormValue) throws(CaseFormProblem) -> String {
    guard case .text(let text) = value, isName(text) else { throw .badName }
    return text
  }

  /// A name made from the title of a new item; nil where it has none.
  static func made(from fields: [CaseNewField]) -> String? {
    let title = fields.first { ["title", "text"].contains($0.path.description) }?.value
    guard case .text(let words) = title else { return nil }
    return made(from: words)
  }

  static func made(from words: String) -> String? {
    var name = ""
    for character in words.lowercased() {
      name += letters[character] ?? (isPlain(character) ? String(character) : "-")
    }
    let parts = name.split(separator: "-").prefix(6)
    let joined = parts.joined(separator: "-")
    return isName(joined) ? joined : nil
  }

  private static let letters: [Character: String] = [
    "æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "o", "ä": "a",
  ]

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func isName(_ text: String) -> Bool {
    text.first?.isLetter == true && text.count <= 60
      && text.allSatisfy { $0 == "-" || isPlain($0) && !$0.isUppercase }
  }
}
