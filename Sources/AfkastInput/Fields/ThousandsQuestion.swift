import AfkastDiagnostics

/// Asks whether `1.250 tkr` was meant as 1 250 or as 1.25: the point is the decimal mark here, and
/// the thousands mark of everything else that a Dane writes.
struct ThousandsQuestion {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func ask(at range: SourceRange, mistakes: Mistakes) {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return }
    let ends = text.range.map { [$0.low, $0.high] } ?? [text]
    for end in ends {
      guard let (number, rest) = try? NumberParser.parsePrefix(of: end[...]),
        number.mayBeThousands
      else { continue }
      mistakes.add(
        .thousandsMark, at: range, "\"\(end.visibleShort)\" is read with . as the decimal mark",
        hint: "write \(number.withoutMark)\(String(rest).visibleShort) if you mean thousands",
        notes: [
          Diagnostic.Note("if it is right, write one decimal more or less, so that nobody wonders")
        ], severity: .warning)
    }
  }
}

extension Fields {
  /// A key's value that holds a number, read by a parser, with the question about its point.
  func quantity<Value>(
    _ key: String, _ parse: (String) throws(ScalarProblem) -> Value
  ) -> Value? {
    node(key).flatMap { quantity($0, of: key, parse) }
  }

  /// A node that holds a number; `key` is what messages call it.
  func quantity<Value>(
    _ node: YAMLNode, of key: String, _ parse: (String) throws(ScalarProblem) -> Value
  ) -> Value? {
    guard let value = self.parse(node, of: key, parse) else { return nil }
    if case .scalar(let text, _) = node.content {
      ThousandsQuestion(text).ask(at: node.range, mistakes: mistakes)
    }
    return value
  }
}
