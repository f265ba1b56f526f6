/// The ways in which a number is written wrong, and the right spelling where it is certain.
struct NumberSpelling {
  let problem: ScalarProblem

  /// Nil if the number is written right; `after` is what follows it.
  init?(_ written: Substring, after: Substring, sign: String) {
    let shown = String(written)
    let groups = after.groupsAfterSpaces
    if !written.contains(where: \.isNumber) {
      problem = ScalarProblem(.badNumber, "a number is missing here", hint: "as in 1_250.50")
    } else if !groups.isEmpty {
      let rest = after.dropFirst(groups.reduce(0) { $0 + 1 + $1.count })
      problem = Self.wrong(
        "a number has no space inside; the thousands mark is _",
        DanishNumber(([written] + groups).joined(separator: "_")), sign: sign, rest: rest)
    } else if let dash = after.first, "-–—".contains(dash), ",.".contains(written.last ?? " ") {
      let rest = after.dropFirst().isEmpty ? " kr" : after.dropFirst()
      problem = Self.wrong(
        "\"\(shown)\(dash)\": a number ends with its last digit",
        DanishNumber(String(shown.dropLast())), sign: sign, rest: rest)
    } else if written.contains(",") || written.filter({ $0 == "." }).count > 1 {
      problem = Self.wrong(
        "\"\(shown)\": the decimal mark is . and the thousands mark is _",
        DanishNumber(shown), sign: sign, rest: after)
    } else if written.first == "." || written.last == "." {
      problem = Self.wrong(
        "\"\(shown)\": digits stand on both sides of the decimal mark",
        DanishNumber(written.first == "." ? "0" + shown : String(shown.dropLast())), sign: sign,
        rest: after)
    } else if !Self.isGrouped(written) {
      problem = ScalarProblem(
        .badNumber, "\"\(shown)\": the thousands mark _ stands between groups of three digits",
        hint: "as in 1_250_000")
    } else if after.isExponent {
      problem = ScalarProblem(
        .badNumber, "\"\(shown)\(after.prefix(3))\": powers of ten are not read",
        hint: "write the digits out, as in 1_800_000")
    } else {
      return nil
    }
  }

  private static func wrong(
    _ message: String, _ number: DanishNumber, sign: String, rest: Substring
  ) -> ScalarProblem {
    let readings = number.readings.map { sign + $0 + rest }
    // A fix that is wrong in another way would be no fix.
    let isCertain = readings.count == 1 && (try? WrittenQuantity.parse(readings[0])) != nil
    let shown = readings.map(\.visibleShort).joined(separator: " or ")
    return ScalarProblem(
      .badNumber, message, hint: readings.isEmpty ? "as in 1_250.50" : "write \(shown)",
      write: isCertain ? readings.first : nil)
  }

  /// Whether `_` only divides groups of three before the decimal mark.
  private static func isGrouped(_ written: Substring) -> Bool {
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
