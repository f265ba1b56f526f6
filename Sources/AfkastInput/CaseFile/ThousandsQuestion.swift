import AfkastDiagnostics

/// Asks whether `1.250 tkr` was meant as 1 250 or as 1.25: the point is the decimal mark here, and
/// the thousands mark of everything else that a Dane writes.
struct ThousandsQuestion {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func ask(at range: SourceRange, mistakes: Mistakes) {
    guard let (number, rest) = try? NumberParser.parsePrefix(of: text[...]), number.mayBeThousands
    else { return }
    mistakes.add(
      .thousandsMark, at: range,
      "\"\(text.visibleShort)\" is read with . as the decimal mark",
      hint: "write \(number.withoutMark)\(rest) if you mean thousands",
      notes: [
        Diagnostic.Note("if it is right, write one decimal more or less, so that nobody wonders")
      ], severity: .warning)
  }
}
