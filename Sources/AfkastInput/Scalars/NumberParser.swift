import AfkastDiagnostics

/// Reads a number: `.` is the decimal mark and `_` the thousands mark, and nothing is guessed.
enum NumberParser {
  private static let mostDigits = 18
  /// Longer text is no number and its unit, and is not looked into for what was meant.
  private static let longest = 200

  /// The number that makes up the whole text.
  static func parse(_ text: String) throws(ScalarProblem) -> DecimalNumber {
    let (number, rest) = try parsePrefix(of: text[...])
    guard rest.isEmpty else {
      throw ScalarProblem(.badNumber, "\"\(text.visibleShort)\" is not a number")
    }
    return number
  }

  /// The number that a text begins with, and what follows it.
  static func parsePrefix(
    of text: Substring
  ) throws(ScalarProblem) -> (number: DecimalNumber, rest: Substring) {
    if let plain = PlainNumber.prefix(of: text) { return plain }
    guard text.utf8.count <= longest else {
      throw ScalarProblem(.badNumber, "\"\(String(text.prefix(60)).visibleShort)\" is no number")
    }
    var rest = text
    let minus = rest.first == "-" || rest.first == "\u{2212}"
    if minus { rest = rest.dropFirst() }
    let written = rest.prefix { "0123456789._,".contains($0) }
    let after = rest.dropFirst(written.count)
    let spelling = NumberSpelling(sign: minus ? "-" : "", written: written, after: after)
    if let problem = spelling.problem { throw problem }
    let halves = written.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = (halves.first ?? "").filter { $0 != "_" }
    let decimals = halves.count > 1 ? halves[1] : ""
    guard whole.count + decimals.count <= mostDigits, let digits = Int64(whole + decimals) else {
      throw ScalarProblem(.tooLargeNumber, "the number has more than 18 digits")
    }
    let number = DecimalNumber(digits: minus ? -digits : digits, exponent: -decimals.count)
    return (number, after)
  }
}
