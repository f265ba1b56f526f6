import AfkastDiagnostics

/// Says what a YAML syntax error means for someone who has never heard of YAML's grammar.
struct YAMLSyntaxAdvice {
  private let error: YAMLSyntaxError

  init(_ error: YAMLSyntaxError) {
    self.error = error
  }

  func record(in mistakes: Mistakes) {
    if error.problem.contains("tab character") || error.problem.contains("cannot start any token") {
      mistakes.add(
        .yamlTab, at: SourceRange(at: error.position),
        "a tab, or a character such as @ % or `, cannot begin a value here",
        hint: "indent with spaces, and put quotes around such text")
    } else {
      mistakes.add(
        .yamlSyntax, at: SourceRange(at: error.position),
        "this is no YAML: \(error.problem)", hint: hint,
        notes: [
          Diagnostic.Note("nothing more can be said about this file until it is mended")
        ])
    }
  }

  private var hint: String? {
    let advice = [
      ("mapping values are not allowed", "put quotes around text with a colon; check the indent"),
      ("could not find expected ':'", "a colon and a space are missing after a key"),
      ("did not find expected key", "check the indent, and quotes inside the text above"),
      ("did not find expected '-'", "check the indent of this list"),
      ("did not find expected ',' or '}'", "a comma or a closing brace is missing"),
      ("did not find expected ',' or ']'", "a comma or a closing bracket is missing"),
      ("unexpected end of stream", "a quote is opened and never closed"),
      ("block sequence entries are not allowed", "a list begins on a line of its own"),
    ]
    return advice.first { error.problem.contains($0.0) }?.1
  }
}
