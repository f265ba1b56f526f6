@testable import AfkastInput
import AfkastTestSupport

/// Texts that readers of YAML trip over.
enum HostileText {
  private static let pieces = [
    "a", "Ø", " ", "  ", ": ", ":", " #", "#", "-", "- ", "?", ",", "[", "]", "{", "}", "&x", "*x",
    "!", "|",
    ">", "'", "\"", "%", "@", "`", "\\", "\n", "\n\n", "\t", "~", "null", "=", "<<", "---", "...",
    "\u{7}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "e\u{301}", "💡", "\r", "\r\n", "1_000", "true",
    "\u{0}",
    "\u{202E}", String(repeating: "langt ord ", count: 15),
  ]

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  static func value(like value: CaseFieldValue, _ random: inout SeededGenerator) -> CaseFieldValue {
    switch value {
    case .text: .text(text(&random))
    case .list: .list((0..<Int.random(in: 0...4, using: &random)).map { _ in text(&random) })
    }
  }
}
