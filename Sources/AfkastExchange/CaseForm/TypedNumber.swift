/// A number that was typed as words: `1.234,50`, `12,5`, `-3`.
struct TypedNumber {
  let value: Double

  /// Nil for words that are no number; a problem where it may be one of two.
  init?(_ text: String) throws(CaseFormProblem) {
    let digits = text.filter { !$0.isWhitespace }.replacingMinus
    let isNegative = digits.first == "-"
    let rest = isNegative ? digits.dropFirst() : digits[...]
    guard rest.contains(where: { $0.isASCII && $0.isNumber }),
      rest.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") })
    else { return nil }
    let number = try Self.number(rest)
    value = isNegative ? -number : number
  }

  private static func number(_ text: Substring) throws(CaseFormProblem) -> Double {
    let marks = text.filter { !$0.isNumber }
    guard let last = marks.last else { return try double(text) }
    let parts = text.split(separator: last, omittingEmptySubsequences: false)
    let isDecimal = parts.count == 2
    guard isDecimal || Set(marks).count == 1 else { throw .notANumber }
    if isDecimal, marks.count == 1 {
      // Three digits after the only mark may be a thousand, or decimals.
      if parts[1].count == 3, (1...3).contains(parts[0].count), parts[0] != "0" {
        throw .ambiguousNumber
      }
      return try double(parts[0] + "." + parts[1])
    }
    if isDecimal {
      let groups = parts[0].split(
        omittingEmptySubsequences: false, whereSeparator: { !$0.isNumber })
      try check(groups)
      return try double(groups.joined() + "." + parts[1])
    }
    try check(parts)
    return try double(parts.joined())
  }

  /// Thousands stand in groups of three.
  private static func check(_ groups: [Substring]) throws(CaseFormProblem) {
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .notANumber }
  }

  private static func double(_ text: some StringProtocol) throws(CaseFormProblem) -> Double {
    guard !text.hasPrefix("."), !text.hasSuffix("."), let value = Double(text), value.isFinite
    else { throw .notANumber }
    return value
  }
}

extension String {
  /// The same with one kind of minus.
  fileprivate var replacingMinus: String {
    String(map { $0 == "\u{2212}" || $0 == "\u{2013}" ? "-" : $0 })
  }
}
