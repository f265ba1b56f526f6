/// Text as a cell can carry it: a spreadsheet shows it and never runs it.
package struct SheetText: Sendable, Hashable {
  package let text: String

  /// The most that a cell holds, in UTF-16 units.
  package static let longest = 32_767
  private static let cut = " […]"

  /// The text without what no reader sees; what is too long ends in a mark that says so.
  package init(_ words: String, longest: Int = Self.longest) {
    var kept = String.UnicodeScalarView()
    var length = 0
    var isCut = false
    for scalar in Self.unixLines(words).unicodeScalars {
      let shown = Self.shown(scalar)
      length += shown.utf16.count
      if length > longest {
        isCut = true
        break
      }
      kept.append(shown)
    }
    text = isCut ? Self.shortened(String(kept), to: longest - Self.cut.utf16.count) : String(kept)
  }

  /// The text as the file has it: what it would read as the escape of a character is escaped itself.
  var escaped: String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let units = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in units.enumerated() {
      if scalar == "_", Self.isEscape(units[index...]) {
        result.append(contentsOf: "_x005F".unicodeScalars)
      }
      result.append(scalar)
    }
    return SheetText(String(result)).text
  }

  /// Whether text begins with `_xHHHH_`.
  private static func isEscape(_ units: ArraySlice<Unicode.Scalar>) -> Bool {
    let seven = Array(units.prefix(7))
    guard seven.count == 7, seven[1] == "x" || seven[1] == "X", seven[6] == "_" else {
      return false
    }
    return seven[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func unixLines(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "\r")) else { return words }
    return String(words.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }

  private static func shortened(_ words: String, to length: Int) -> String {
    var text = words
    while text.utf16.count > length { text.removeLast() }
    return text + cut
  }
}
