import AfkastModel

/// Reads a unit such as `kr/year/citizen`.
enum UnitParser {
  /// More factors than this are no unit that anyone means, and their sizes could overflow.
  private static let mostFactors = 5

  static func parse(_ text: String) throws(ScalarProblem) -> WrittenUnit {
    let factors = text.split(separator: "/", omittingEmptySubsequences: false)
    guard factors.count <= mostFactors else {
      throw ScalarProblem(.badUnit, "a unit has at most \(mostFactors) parts between slashes")
    }
    var result = WrittenUnit()
    for (index, factor) in factors.enumerated() {
      let unit = try atom(factor.trimmed)
      result = index == 0 ? unit : result / unit
    }
    return result
  }

  private static func atom(_ word: String) throws(ScalarProblem) -> WrittenUnit {
    if let unit = UnitAtoms.unit(named: word) { return unit }
    if word.isEmpty {
      throw ScalarProblem(.badUnit, "a unit is missing", hint: "as in 300 tkr/year")
    }
    if let meant = UnitAtoms.suggestion(for: word) {
      throw ScalarProblem(
        .badUnit, "units are written in English: \"\(word)\" is no unit", hint: "write \(meant)")
    }
    throw ScalarProblem(.badUnit, "\"\(word.visibleShort)\" is not a unit")
  }
}

extension Substring {
  /// The text without spaces around it, as a string.
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
