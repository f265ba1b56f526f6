package import AfkastDiagnostics
package import AfkastDocuments

/// Diagnostics as JSON (DESIGN.md section 9) and as rows.
package struct DiagnosticDocument: Sendable {
  private let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  package var json: JSON {
    .object([
      ("schema", .string("afkast.check/1")), ("diagnostics", .array(diagnostics.map(json))),
    ])
  }

  package var csv: String {
    let header = [
      "id", "severity", "file", "line", "column", "endLine", "endColumn", "message", "hint",
    ]
    return CSV(.machine).text(header: header, rows: diagnostics.map(row))
  }

  private func json(_ diagnostic: Diagnostic) -> JSON {
    .object([
      ("id", .string(diagnostic.id)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("file", .string(diagnostic.file)),
      ("line", JSON(diagnostic.range?.start.line)),
      ("column", JSON(diagnostic.range?.start.column)),
      ("endLine", JSON(diagnostic.range?.end.line)),
      ("endColumn", JSON(diagnostic.range?.end.column)),
      ("message", .string(diagnostic.message)),
      ("hint", JSON(diagnostic.hint)),
      ("notes", .array(diagnostic.notes.map { .string($0.message) })),
      (
        "fix",
        diagnostic.replacement.map { .object([("replacement", .string($0))]) } ?? .null
      ),
    ])
  }

  private func row(_ diagnostic: Diagnostic) -> [Cell] {
    let numbers = [
      diagnostic.range?.start.line, diagnostic.range?.start.column, diagnostic.range?.end.line,
      diagnostic.range?.end.column,
    ]
    return [
      .text(diagnostic.id), .text(diagnostic.severity.rawValue), .text(diagnostic.file),
    ] + numbers.map { $0.map(Cell.integer) ?? .empty }
      + [.text(diagnostic.message), diagnostic.hint.map(Cell.text) ?? .empty]
  }
}
