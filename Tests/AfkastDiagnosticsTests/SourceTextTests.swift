import AfkastDiagnostics
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", [""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]), ("a\rb", ["a", "b"]),
    ("a\n\nb", ["a", "", "b"]), ("a\u{2028}b\u{85}c\u{B}d", ["a\u{2028}b\u{85}c\u{B}d"]),
  ])
  func `has the lines that an editor shows`(_ text: String, _ lines: [String]) {
    #expect(SourceText(name: "f", text: text).lines.map(String.init) == lines)
  }
}
