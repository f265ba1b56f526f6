/// The ways in which a number is written wrong, and the right spelling where it is certain.
struct NumberSpelling {
  /// A minus, or nothing.
  let sign: String
  /// Digits and marks.
  let written: Substring
  /// What follows them.
  let after: Substring

  /// What is wrong; nil if the number is written right.
  var problem: ScalarProblem? {
    missing ?? spaced ?? dashed ?? foreign ?? bare ?? ungrouped ?? powerOfTen
  }

  private var missing: ScalarProblem? {
    written.contains(where: \.isNumber)
      ? nil : ScalarProblem(.badNumber, "a number is missing here", hint: "as in 1_250.50")
  }

  private var spaced: ScalarProblem? {
    let groups = after.groupsAfterSpaces
    guard !groups.isEmpty else { return nil }
    return wrong(
      "a number has no space inside; the thousands mark is _",
      DanishNumber(([written] + groups).joined(separator: "_")),
      rest: after.dropFirst(groups.reduce(0) { $0 + 1 + $1.count }))
  }

  /// As in `300,-`, which Danes write for whole kroner.
  private var dashed: ScalarProblem? {
    guard let dash = after.first, "-–—".contains(dash), let mark = written.last,
      ",.".contains(mark), after.dropFirst().first?.isNumber != true
    else { return nil }
    return wrong(
      "\"\(written)\(dash)\": a number ends with its last digit",
      DanishNumber(String(written.dropLast())),
      rest: after.count == 1 ? " kr" : after.dropFirst())
  }

  private var foreign: ScalarProblem? {
    guard written.contains(",") || written.filter({ $0 == "." }).count > 1 else { return nil }
    return wrong(
      "\"\(written)\": the decimal mark is . and the thousands mark is _",
      DanishNumber(String(written)), rest: after)
  }

  private var bare: ScalarProblem? {
    guard written.first == "." || written.last == "." else { return nil }
    let whole = written.first == "." ? "0" + written : String(written.dropLast())
    return wrong(
      "\"\(written)\": digits stand on both sides of the decimal mark", DanishNumber(whole),
      rest: after)
  }

  private var ungrouped: ScalarProblem? {
    isGrouped
      ? nil
      : ScalarProblem(
        .badNumber, "\"\(written)\": the thousands mark _ stands between groups of three digits",
        hint: "as in 1_250_000")
  }

  private var powerOfTen: ScalarProblem? {
    guard after.isExponent else { return nil }
    return ScalarProblem(
      .badNumber, "\"\(written)\(String(after).visibleShort)\": powers of ten are not read",
      hint: "write the digits out, as in 1_800_000")
  }

  private func wrong(_ message: String, _ number: DanishNumber, rest: Substring) -> ScalarProblem {
    let readings = number.readings.map { sign + $0 + rest }
    let shown = readings.map(\.visibleShort).joined(separator: " or ")
    // A fix that is wrong in another way would be no fix.
    let unit = rest.trimmed
    let isSound = unit.isEmpty || !rest.isExponent && (try? UnitParser.parse(unit)) != nil
    return ScalarProblem(
      .badNumber, message, hint: readings.isEmpty ? "as in 1_250.50" : "write \(shown)",
      write: readings.count == 1 && isSound ? readings.first : nil)
  }

  /// Whether `_` only divides groups of three before the decimal mark.
  private var isGrouped: Bool {
    let halves = written.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count < 2 || !halves[1].contains("_") else {
      return false
    }
    let groups = whole.split(separator: "_", omittingEmptySubsequences: false)
    return groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension Substring {
  /// The groups of digits that follow spaces, as in `29 951`.
  fileprivate var groupsAfterSpaces: [Substring] {
    var (groups, rest) = ([Substring](), self)
    while let first = rest.first, " \u{A0}\u{202F}\u{2009}".contains(first) {
      let digits = rest.dropFirst().prefix { "0123456789.,_".contains($0) }
      guard digits.first?.isNumber == true else { break }
      groups.append(digits)
      rest = rest.dropFirst(1 + digits.count)
    }
    return groups
  }

  /// Whether it goes on as `1.8e6` does.
  fileprivate var isExponent: Bool {
    guard first == "e" || first == "E" else { return false }
    let power = dropFirst().drop { "+-".contains($0) }
    return power.first.map { "0123456789".contains($0) } ?? false
  }
}
