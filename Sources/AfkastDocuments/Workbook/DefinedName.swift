/// A name for a cell, as formulas use it: `borgere`.
package struct DefinedName: Sendable, Hashable {
  package let text: String

  /// The name for an id of `a-z`, `0-9`, `-` and `.`: hyphens become underscores, and what a spreadsheet
  /// program would read as a cell or a constant gets an underscore; different ids get different names.
  package init?(id: String) {
    let isPlain = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    guard isPlain, let first = id.utf8.first, id.utf8.count <= 200 else { return nil }
    let words = String(id.map { $0 == "-" ? "_" : $0 })
    let beginsWithLetter = first >= UInt8(ascii: "a")
    text = (beginsWithLetter ? "" : "_") + words + (Self.isTaken(words) ? "_" : "")
  }

  /// The name of what the program itself names: it begins with an underscore and a letter, as that of no
  /// id does.
  package init?(own id: String) {
    guard let name = DefinedName(id: "x-" + id) else { return nil }
    text = name.text.dropFirst().description
  }

  /// `tax2027` is a cell, `r1c1` and in Danish `r1k1` too, `true` a constant.
  private static func isTaken(_ words: String) -> Bool {
    if ["true", "false", "sand", "falsk"].contains(words) { return true }
    let letters = words.prefix { $0.isLetter }
    let rest = words.dropFirst(letters.count)
    if letters.count <= 3, !letters.isEmpty, rest.allSatisfy(\.isNumber) {
      return !rest.isEmpty || ["r", "c", "k", "rc", "rk"].contains(letters)
    }
    return words.allSatisfy { "rck0123456789".contains($0) }
  }
}
