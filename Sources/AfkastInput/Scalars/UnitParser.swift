import AfkastModel

/// Reads a unit such as `kr/year/citizen`.
enum UnitParser {
  /// More factors than this are no unit that anyone means, and their sizes could overflow.
  private static let mostFactors = 5

  static func parse(_ text: String) throws(ScalarProblem) -> WrittenUnit {
    let factors = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    guard factors.count <= mostFactors else {
      throw ScalarProblem(.badUnit, "a unit has at most \(mostFactors) parts between slashes")
    }
    var result = WrittenUnit()
    for (index, factor) in factors.enumerated() {
      guard let unit = UnitAtoms.unit(named: factor) else { throw problem(factor, in: text) }
      result = index == 0 ? unit : result / unit
    }
    return result
  }

  private static func problem(_ word: String, in text: String) -> ScalarProblem {
    if word.isEmpty {
      return ScalarProblem(.badUnit, "a unit is missing", hint: "as in 300 tkr/year")
    }
    let shown = word.visibleShort
    if let meant = UnitSpelling(text).respelled {
      return ScalarProblem(.badUnit, "\"\(shown)\" is not how a unit is written", write: meant)
    }
    if word.contains(where: { "*+-()".contains($0) }) {
      return ScalarProblem(
        .badUnit, "\"\(shown)\" is not a unit",
        hint: "write one number and one unit; this version reads no formulas")
    }
    return ScalarProblem(
      .badUnit, "\"\(shown)\" is not a unit",
      hint: UnitSpelling.advice(on: word) ?? "as in kr, tkr/year or citizen")
  }
}

extension Substring {
  /// The text without spaces around it, as a string.
  var trimmed: String {
    let isSpace: (UInt8?) -> Bool = { byte in byte.map { $0 <= 0x20 || $0 >= 0x80 } ?? false }
    guard isSpace(utf8.first) || isSpace(utf8.last) else { return String(self) }
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
