import AfkastDiagnostics
import Testing

@Suite struct DiagnosticRendererTests {
  private func render(
    _ text: String, _ line: Int, _ from: Int, _ to: Int, hint: String? = nil, coloured: Bool = false
  ) -> String {
    let range = SourceRange(
      SourcePosition(line: line, column: from), upTo: SourcePosition(line: line, column: to))
    let diagnostic = Diagnostic(id: "x", file: "f", range: range, message: "m", hint: hint)
    return DiagnosticRenderer(sources: [SourceText(name: "f", text: text)], coloured: coloured)
      .render(diagnostic)
  }

  @Test func `puts the caret under the text`() {
    #expect(
      render("a: 1\nbæ: øl", 2, 5, 7, hint: "h") == """
        error[x]: m
          --> f:2:5
           |
         2 | bæ: øl
           |     ^^ h

        """)
  }

  @Test(arguments: [
    ("\ta", 2, "   |  ^"), ("a\u{30A}b", 3, "   |  ^"), ("💡b", 2, "   |   ^"),
    ("\u{1B}[31mb", 6, "   |      ^"),
  ])
  func `keeps the caret true after odd characters`(_ text: String, _ column: Int, _ marks: String) {
    let lines = render(text, 1, column, column + 1).split(separator: "\n")
    #expect(lines.last.map(String.init) == marks)
  }

  @Test func `lets no text move the cursor`() {
    let text = render("a\u{1B}[2Jb\u{202E}c\u{9B}d\u{7F}", 1, 1, 2)
    #expect(text.contains("a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d\u{FFFD}"))
    #expect("a\u{1B}\nb".visible == "a\u{FFFD} b")
  }

  @Test func `cuts a long line around the mistake`() throws {
    let text = String(repeating: "æ", count: 200) + "HER" + String(repeating: "ø", count: 200)
    let lines = render(text, 1, 201, 204).split(separator: "\n").map(String.init)
    let (excerpt, marks) = (try #require(lines.dropLast().last), try #require(lines.last))
    #expect(excerpt.count < 110 && excerpt.hasSuffix("…") && excerpt.contains("| …"))
    let column = try #require(excerpt.firstIndex(of: "H"))
    #expect(
      marks.firstIndex(of: "^")
        == marks.index(
          marks.startIndex,
          offsetBy: excerpt.distance(
            from: excerpt.startIndex, to: column)))
    #expect(marks.filter { $0 == "^" }.count == 3)
  }

  @Test(arguments: [(1, 0, 0), (1, 99, 120), (1, 3, 1), (0, 0, 0), (99, 1, 1), (-1, -5, -7)])
  func `shows any place without harm`(_ line: Int, _ from: Int, _ to: Int) {
    #expect(render("kort", line, from, to, hint: "h").hasPrefix("error[x]: m\n  --> f:\(line):"))
  }

  @Test func `marks the rest of the line of a longer range`() {
    let range = SourceRange(
      SourcePosition(line: 1, column: 3), upTo: SourcePosition(line: 2, column: 2))
    let renderer = DiagnosticRenderer(sources: [SourceText(name: "f", text: "a bcd\r\ne")])
    let text = renderer.render(Diagnostic(id: "x", file: "f", range: range, message: "m"))
    #expect(text.hasSuffix("1 | a bcd\n   |   ^^^\n"))
  }

  @Test func `shows a note where it stands`() {
    let place = SourceRange(at: SourcePosition(line: 1, column: 1))
    let diagnostic = Diagnostic(
      id: "x", severity: .warning, file: "f", range: nil, message: "m", hint: "h",
      notes: [.init("first"), .init("there", at: place, in: "g")])
    let text = DiagnosticRenderer(sources: [SourceText(name: "g", text: "abc")]).render(diagnostic)
    #expect(
      text == """
        warning[x]: m
          --> f
           = h
        note: first
        note: there
          --> g:1:1
           |
         1 | abc
           | ^

        """)
  }

  @Test func `colours only where it is asked to`() {
    #expect(render("a", 1, 1, 2, coloured: true).hasPrefix("\u{1B}[1;31merror[x]\u{1B}[0m: m"))
    #expect(!render("a", 1, 1, 2).contains("\u{1B}"))
  }

  @Test func `sorts by file and place and keeps the order of equals`() {
    func at(_ file: String, _ line: Int, _ message: String) -> Diagnostic {
      Diagnostic(
        id: "x", file: file, range: SourceRange(at: SourcePosition(line: line, column: 1)),
        message: message)
    }
    let whole = Diagnostic(id: "x", file: "b", range: nil, message: "0")
    let sorted = [at("b", 2, "1"), at("b", 2, "2"), at("a", 9, "3"), whole].sortedByPlace()
    #expect(sorted.map(\.message) == ["3", "0", "1", "2"])
  }
}
