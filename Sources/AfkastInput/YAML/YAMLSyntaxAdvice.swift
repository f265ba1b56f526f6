import AfkastDiagnostics

/// Says what a YAML syntax error means for someone who has never heard of YAML's grammar.
struct YAMLSyntaxAdvice {
  private let error: YAMLSyntaxError
  /// The character at the place of the error, if there is one.
  private let character: Unicode.Scalar?

  init(_ error: YAMLSyntaxError, in source: SourceText) {
    self.error = error
    let (lines, position) = (source.lines, error.position)
    let line = lines.indices.contains(position.line - 1) ? lines[position.line - 1] : ""
    character = line.unicodeScalars.dropFirst(position.column - 1).first
  }

  func record(in mistakes: Mistakes) {
    let end = error.position.advanced(byColumns: character == nil ? 0 : 1)
    let range = SourceRange(error.position, upTo: end)
    let (message, hint) = advice
    mistakes.add(
      character == "\t" ? .yamlTab : .yamlSyntax, at: range, message, hint: hint,
      notes: [Diagnostic.Note("the rest of the file is read when this is mended")])
  }

  private var advice: (message: String, hint: String?) {
    if character == "\t" {
      return ("a tab stands where only spaces may indent", "indent with spaces")
    }
    if error.problem.contains("cannot start any token"), let character {
      let shown = String(character).visible
      return ("text cannot begin with \(shown)", "put quotes around the text")
    }
    let known = Self.known.first { error.problem.contains($0.problem) }
    return known.map { ($0.message, $0.hint) }
      ?? ("this is not written as YAML is: \(error.problem)", nil)
  }

  private static let known = [
    Known(
      "mapping values are not allowed", "a colon stands where no key can be",
      "put quotes around text with a colon, or check the indent"),
    Known(
      "could not find expected ':'", "the line above, or this one, is no key with a value",
      "a key is followed by a colon and a space, as in title: Gadelys"),
    Known(
      "did not find expected key", "a key is expected here",
      "check the indent, commas between braces, and quotes inside text"),
    Known(
      "did not find expected '-'", "the list goes on here without a -",
      "check the indent; each item of the list begins with -"),
    Known(
      "did not find expected ',' or '}'", "a comma or a closing } is missing before this",
      "put quotes around text with : { } [ ] or ,"),
    Known(
      "did not find expected ',' or ']'", "a comma or a closing ] is missing before this",
      "put quotes around text with : { } [ ] or ,"),
    Known(
      "unexpected end of stream", "a quote is opened and never closed",
      "look for a \" or ' that has no partner"),
    Known(
      "block sequence entries are not allowed", "a list cannot begin on this line",
      "begin the list on a line of its own, or put quotes around text that begins with -"),
    Known(
      "did not find expected node content", "a value is expected here",
      "put quotes around text that begins with , ] } or -"),
    Known(
      "did not find expected <document start>", "this does not belong to what stands above",
      "check the indent; a case is written with keys and values"),
    Known(
      "unknown escape character", "\\ has a meaning of its own between double quotes",
      "use single quotes, or write \\\\"),
  ]
}

/// One of libyaml's messages, and what to tell people instead.
private struct Known {
  let problem: String
  let message: String
  let hint: String

  init(_ problem: String, _ message: String, _ hint: String) {
    self.problem = problem
    self.message = message
    self.hint = hint
  }
}
