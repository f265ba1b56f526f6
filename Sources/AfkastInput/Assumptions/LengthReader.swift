import AfkastModel

/// Reads lengths of time that may be the name of an assumption.
struct LengthReader {
  private let fields: Fields
  private let formulas: FormulaReader

  init(_ fields: Fields, _ formulas: FormulaReader) {
    self.fields = fields
    self.formulas = formulas
  }

  /// A length, known or assumed; nil if there is none, or after a mistake.
  func read(
    _ key: String, _ parse: (String) throws(ScalarProblem) -> Months
  ) -> Length? {
    guard let node = fields.node(key) else { return nil }
    guard case .scalar(let text, _) = node.content, text.first?.isLetter == true else {
      return fields.quantity(node, of: key, parse).map(Length.fixed)
    }
    guard let (unit, written) = formulas.read(node, wanted: [.time]), unit == .time else {
      return nil
    }
    guard case .assumption(let id) = written.formula else {
      fields.mistakes.add(
        .badDuration, at: node.range, "\"\(key)\" is a length of time or one assumption",
        hint: "as in 12 months")
      return nil
    }
    return .assumption(id)
  }
}
