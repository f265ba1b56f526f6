/// A number with its unit that was typed into one cell: `1,5 mio. kr./år`, `5 år`.
struct TypedQuantity {
  let number: Double
  /// As the file has it.
  let unit: String

  /// Nil for words that are none; a problem where the number may be one of two.
  init?(_ words: String, keeping own: Set<String> = []) throws(CaseFormProblem) {
    let digits = words.prefix { $0.isNumber || $0.isWhitespace || ".,_-".contains($0) }
    let rest = String(words[digits.endIndex...]).trimmedSpaces
    guard rest.isEmpty || WrittenQuantity("1 " + rest) != nil else { return nil }
    let text = String(digits).trimmedSpaces
    if text.contains("_") {
      // Only a file marks thousands so, and then its point is a point.
      guard let quantity = WrittenQuantity(text) else { return nil }
      number = quantity.number
    } else {
      guard let typed = try TypedNumber(text) else { return nil }
      number = typed.value
    }
    unit = UnitWords.file(rest, keeping: own)
  }
}
