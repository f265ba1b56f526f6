/// Renders diagnostics for people: the real line, a caret, and what to do.
package struct DiagnosticRenderer: Sendable {
  /// Whether to colour, which only a terminal can show.
  private let coloured: Bool
  /// By the bytes of the file's name: two spellings of å are two files.
  private let lines: [[UInt8]: [Substring]]

  package init(sources: [SourceText], coloured: Bool = false) {
    self.coloured = coloured
    lines = Dictionary(
      sources.map { (Array($0.name.utf8), $0.lines) }, uniquingKeysWith: { first, _ in first })
  }

  /// All diagnostics, an empty line between them.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// One diagnostic, ending in a newline.
  package func render(_ diagnostic: Diagnostic) -> String {
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.id)]"
    var text = style(label, diagnostic.severity) + ": \(diagnostic.message)\n"
    text += place(diagnostic.range, in: diagnostic.file)
    text += excerpt(diagnostic.range, in: diagnostic.file, hint: diagnostic.hint)
    for note in diagnostic.notes {
      text += style("note", .note) + ": \(note.message)\n"
      guard let range = note.range else { continue }
      let file = note.file ?? diagnostic.file
      text += place(range, in: file) + excerpt(range, in: file, hint: nil)
    }
    return text
  }

  private func place(_ range: SourceRange?, in file: String) -> String {
    let position = range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return "  --> \(file.visible)\(position)\n"
  }

  private func excerpt(_ range: SourceRange?, in file: String, hint: String?) -> String {
    guard let range, let lines = lines[Array(file.utf8)],
      lines.indices.contains(range.start.line - 1)
    else {
      return hint.map { "   = \($0)\n" } ?? ""
    }
    let excerpt = Excerpt(line: lines[range.start.line - 1], range: range)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let marks = hint.map { "\(excerpt.carets) \($0)" } ?? excerpt.carets
    return " \(gutter) |\n \(number) | \(excerpt.text)\n \(gutter) | \(excerpt.indent)\(marks)\n"
  }

  private func style(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard coloured else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
