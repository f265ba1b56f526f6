import AfkastDiagnostics

/// Reads a number: `.` is the decimal mark and `_` the thousands mark, and nothing is guessed.
enum NumberParser {
  private static let mostDigits = 18

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
    var rest = text
    let minus = rest.first == "-" || rest.first == "\u{2212}"
    if minus { rest = rest.dropFirst() }
    let written = rest.prefix { "0123456789._,".contains($0) }
    let after = rest.dropFirst(written.count)
    if let spelling = NumberSpelling(written, after: after) { throw spelling.problem }

    let halves = written.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = halves[0].filter { $0 != "_" }
    let decimals = halves.count > 1 ? halves[1] : ""
    guard whole.count + decimals.count <= mostDigits, let digits = Int64(whole + decimals) else {
      throw ScalarProblem(.tooLargeNumber, "the number has more than 18 digits")
    }
    let number = DecimalNumber(digits: minus ? -digits : digits, exponent: -decimals.count)
    return (number, after)
  }
}

/// The ways in which a number is written wrong, and the right spelling where it is certain.
private struct NumberSpelling {
  let problem: ScalarProblem

  /// Nil if the number is written right.
  init?(_ written: Substring, after: Substring) {
    let shown = String(written)
    if !written.contains(where: \.isNumber) {
      problem = ScalarProblem(.badNumber, "a number is missing here", hint: "as in 1_250.50")
    } else if let digits = after.groupAfterSpace {
      let rest = after.dropFirst(1 + digits.count)
      problem = ScalarProblem(
        .badNumber, "a number has no space inside; the thousands mark is _",
        write: Self.respelled(shown + "_" + digits).map { $0 + rest })
    } else if written.contains(",") || written.filter({ $0 == "." }).count > 1 {
      problem = ScalarProblem(
        .badNumber, "\"\(shown)\": the decimal mark is . and the thousands mark is _",
        write: Self.respelled(shown).map { $0 + after })
    } else if !Self.isGrouped(written) {
      problem = ScalarProblem(
        .badNumber, "\"\(shown)\": the thousands mark _ stands between groups of three digits",
        hint: "as in 1_250_000")
    } else {
      return nil
    }
  }

  /// Whether `_` only divides groups of three before the decimal mark, with digits on both sides of
  /// the mark.
  private static func isGrouped(_ written: Substring) -> Bool {
    let halves = written.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, !whole.isEmpty, halves.count < 2 || !halves[1].isEmpty,
      halves.count < 2 || !halves[1].contains("_")
    else { return false }
    let groups = whole.split(separator: "_", omittingEmptySubsequences: false)
    return groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The Danish or English spelling as Afkast writes it, if it can mean only one number.
  private static func respelled(_ written: String) -> String? {
    let marks = written.filter { ",.".contains($0) }
    let decimal: Character?
    switch (Set(marks).count, marks.count) {
    case (2, _):
      guard let last = marks.last, marks.filter({ $0 == last }).count == 1 else { return nil }
      decimal = last
    case (1, 1): decimal = marks.first == "," ? "," : "."
    default: decimal = nil
    }
    let halves =
      decimal.map { written.split(separator: $0, omittingEmptySubsequences: false) }
      ?? [written[...]]
    let whole = halves[0].filter(\.isNumber)
    let decimals = halves.count > 1 ? halves[1].filter(\.isNumber) : ""
    guard !whole.isEmpty else { return nil }
    return grouped(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func grouped(_ digits: String) -> String {
    guard digits.count > 4 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append("_") }
      text.append(digit)
    }
    return text
  }
}

extension Substring {
  /// The three digits of a group that follows a space, as in `29 951`.
  fileprivate var groupAfterSpace: Substring? {
    guard let first, " \u{A0}\u{202F}".contains(first) else { return nil }
    let digits = dropFirst().prefix { "0123456789.,_".contains($0) }
    return digits.first?.isNumber == true ? digits : nil
  }
}

extension String {
  /// The text on one line, control characters made visible, long text cut.
  var visibleShort: String {
    let shown = visible
    return shown.count > 40 ? String(shown.prefix(40)) + "…" : shown
  }
}
