import AfkastDiagnostics
@testable import AfkastInput
import Testing

@Suite struct YAMLReaderTests {
  private func read(_ text: String) -> (node: YAMLNode?, found: [Diagnostic]) {
    let mistakes = Mistakes(in: "f.yaml")
    let node = YAMLReader.read(SourceText(name: "f.yaml", text: text), mistakes: mistakes)
    return (node, mistakes.diagnostics)
  }

  private func ids(_ text: String) -> [String] { read(text).found.map(\.id) }

  private func entries(_ text: String) -> [YAMLEntry] {
    guard case .mapping(let entries, _) = read(text).node?.content else { return [] }
    return entries
  }

  @Test(arguments: [
    ("æ: blå dør", "blå dør", 4, 11), ("a: \"x y\"", "x y", 4, 9), ("a:   'ø'  # c", "ø", 6, 9),
    ("a: 1  ", "1", 4, 5), ("💡: b", "b", 4, 5),
  ])
  func `knows where a value stands`(_ text: String, _ value: String, _ from: Int, _ to: Int) throws
  {
    let entry = try #require(entries(text).first)
    guard case .scalar(let scalar, _) = entry.value.content else {
      Issue.record("no scalar")
      return
    }
    #expect(scalar == value)
    #expect(entry.value.range.start == SourcePosition(line: 1, column: from))
    #expect(entry.value.range.end == SourcePosition(line: 1, column: to))
  }

  @Test(arguments: ["a: 1\r\nb: 2\r\n", "\u{FEFF}a: 1\nb: 2", "a: 1\rb: 2"])
  func `counts lines as editors do`(_ text: String) throws {
    let mistakes = Mistakes(in: "f")
    let source = try #require(SourceText(name: "f", bytes: Array(text.utf8), mistakes: mistakes))
    guard case .mapping(let entries, _) = YAMLReader.read(source, mistakes: mistakes)?.content
    else {
      Issue.record("no mapping: \(mistakes.diagnostics)")
      return
    }
    #expect(entries.map(\.key) == ["a", "b"])
    #expect(entries.map(\.keyRange.start.column) == [1, 1])
    #expect(entries.map(\.keyRange.start.line) == [1, 2])
  }

  @Test func `folds text over several lines`() throws {
    let list = entries("a: one\n  two\nb: |\n  three\n  four\nc: >-\n  five\n  six\n")
    let texts = list.compactMap { entry -> String? in
      if case .scalar(let text, _) = entry.value.content { text } else { nil }
    }
    #expect(texts == ["one two", "three\nfour\n", "five six"])
    #expect(list.first?.value.range.end == SourcePosition(line: 2, column: 6))
  }

  @Test func `refuses an alias bomb without unfolding it`() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      text +=
        "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ","))]\n"
    }
    let (node, found) = read(text)
    #expect(node != nil)
    #expect(found.count == 9 + 8 * 9)
    #expect(Set(found.map(\.id)) == ["yaml-alias"])
  }

  @Test func `stops at too many values and too deep ones`() {
    #expect(ids("a: [" + String(repeating: "1,", count: 100_001) + "]") == ["too-complex"])
    #expect(ids(String(repeating: "[", count: 10_000)) == ["too-complex"])
    #expect(ids(String(repeating: "- ", count: 5_000)) == ["too-complex"])
    #expect(
      ids("a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)) == [])
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x", ["yaml-alias", "yaml-alias"]), ("a: *x", ["yaml-alias"]),
    ("a: !!str 1", ["yaml-tag"]), ("a: {<<: *b}", ["yaml-merge-key"]),
    ("? [a]\n: 1", ["yaml-key"]), ("a: 1\n---\nb: 2", ["several-documents"]), ("", ["empty-file"]),
    ("# nothing\n", ["empty-file"]), ("~", ["empty-file"]), ("---\n...\n", ["empty-file"]),
    ("a:\n\t- 1", ["yaml-tab"]), ("\ta: 1", ["yaml-tab"]), ("a: %", ["yaml-syntax"]),
    ("a: @b", ["yaml-syntax"]), ("a: b: c", ["yaml-syntax"]), ("a: \"b", ["yaml-syntax"]),
    ("a: [1", ["yaml-syntax"]), ("a: 1\n b: 2", ["yaml-syntax"]), ("a\nb: 1", ["yaml-syntax"]),
    ("a: \"\\q\"", ["yaml-syntax"]), ("%YAML 9.9\n---\na: 1", ["yaml-syntax"]),
    ("a: 1\u{7}", ["not-text"]), ("a: 1\u{0}", ["not-text"]), ("a: b\u{2028}c", ["not-text"]),
    ("a: b\u{85}c", ["not-text"]), ("a: b\u{9B}c", ["not-text"]), ("a: b\u{FEFF}c", ["not-text"]),
    ("a: b\u{FFFF}", ["not-text"]), ("a: b\u{B}c", ["not-text"]), ("a: æøå €💡\u{A0}", []),
  ])
  func `refuses what a case never needs`(_ text: String, _ expected: [String]) {
    #expect(ids(text) == expected)
  }

  @Test(arguments: ["a: 1\nb: 2\n\"a\": 3", "a: 1\nb: 2\n'a': 3", "a: 1\nb: 2\na: 3"])
  func `points at the second of two keys and notes the first`(_ text: String) throws {
    let (node, found) = read(text)
    let diagnostic = try #require(found.first)
    #expect(found.map(\.id) == ["duplicate-key"])
    #expect(diagnostic.range?.start == SourcePosition(line: 3, column: 1))
    #expect(diagnostic.notes.first?.range?.start == SourcePosition(line: 1, column: 1))
    #expect(node != nil)
  }

  @Test(arguments: [
    ("{ a: , b: x }", [true, true]), ("{ a, b: x }", [false, true]),
    ("{ a , b: x }", [false, true]),
    ("{ a: 1, b }", [true, false]), ("{ a: 1, b: }", [true, true]),
    ("{ a: 1, b: ~ }", [true, true]),
    ("{ a: \"\", b: '' }", [true, true]), ("{ \"a:b\", b: x }", [false, true]),
  ])
  func `sees whether a colon follows a key`(_ text: String, _ expected: [Bool]) {
    #expect(entries(text).map(\.hasColon) == expected)
  }

  @Test(arguments: ["", "~", "null", "NULL", "\"\"", "' '"])
  func `takes nothing for nothing`(_ text: String) {
    #expect(entries("a: \(text)\nb: 1").first?.value.isEmpty == true)
  }

  @Test(arguments: ["\"null\"", "'~'", "0", "nul"])
  func `takes text for text`(_ text: String) {
    #expect(entries("a: \(text)").first?.value.isEmpty == false)
  }
}
