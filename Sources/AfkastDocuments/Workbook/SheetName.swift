/// The name of a sheet as spreadsheet programs take it: 1 to 31 characters, none of `[]:*?/\`, no
/// apostrophe first or last.
package struct SheetName: Sendable, Hashable {
  package let text: String
  /// The name in a formula.
  let quoted: String

  /// The longest name, in UTF-16 units.
  package static let longest = 31

  /// The nearest name to some words; `Ark` where nothing is left of them.
  package init(_ words: String) {
    let clean = SheetText(words, longest: 200).text.map { character in
      "[]:*?/\\\n\t".contains(character) ? "-" : character
    }
    self.init(kept: Self.trimmed(String(clean), to: Self.longest))
  }

  private init(kept text: String) {
    self.text = text
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    quoted = "'" + parts.joined(separator: "''") + "'"
  }

  /// The same name with a number, short enough.
  func numbered(_ number: Int) -> SheetName {
    let mark = " (\(number))"
    return SheetName(kept: Self.trimmed(text, to: Self.longest - mark.utf16.count) + mark)
  }

  /// What two names must differ in.
  var key: String { text.lowercased() }

  private static func trimmed(_ words: String, to length: Int) -> String {
    var text = words
    while text.first == "'" || text.first == " " { text.removeFirst() }
    while text.utf16.count > length || text.last == "'" || text.last == " " { text.removeLast() }
    // Excel keeps this name for itself.
    return text.isEmpty || text.lowercased() == "history" ? "Ark" : text
  }
}

extension Sequence<SheetName> {
  /// The names, each once: one that has been used is numbered.
  package func madeUnique() -> [SheetName] {
    var used: Set<String> = []
    return map { name in
      var (candidate, number) = (name, 2)
      while !used.insert(candidate.key).inserted {
        candidate = name.numbered(number)
        number += 1
      }
      return candidate
    }
  }
}
