import AfkastDiagnostics
package import AfkastModel

extension WrittenOption {
  /// A period: `2027-03`, `2027-Q1`, `2027-W05`.
  package static func period(_ text: String) throws(Problem) -> Period {
    try read(text, PeriodParser.parse)
  }

  /// A day: `2027-03-09`.
  package static func day(_ text: String) throws(Problem) -> Day {
    try read(text, PeriodParser.parseDay)
  }

  /// A number of days: `30 days`.
  package static func days(_ text: String) throws(Problem) -> Int {
    try read(text, CountParser.parseDays)
  }

  /// A sum of money, as `1.8 mkr`; after a minus, money that came back.
  package static func money(_ text: String) throws(Problem) -> Money {
    let isBack = text.first == "-" || text.first == "\u{2212}"
    let written = try read(isBack ? text.dropFirst().trimmed : text, AmountParser.parse)
    guard case .total(let money) = written else {
      throw Problem(
        ScalarProblem(.badUnit, "this is a sum of money, without a time", hint: "as in 300 tkr"))
    }
    return isBack ? Money(ore: -money.ore) : money
  }

  /// Money a year, as `300 tkr/year`, in øre a year.
  package static func yearlyMoney(_ text: String) throws(Problem) -> Money {
    let rate = try read(text, AmountParser.parseRate)
    guard let money = Money(roundingOre: rate.orePerYear) else {
      throw Problem(ScalarProblem(.tooLargeNumber, "the amount is too large"))
    }
    return money
  }

  /// A value of a KPI, in its unit and on its scale.
  package static func value(_ text: String, of kpi: KPI) throws(Problem) -> KPIValue {
    let unit = try? UnitParser.parse(kpi.counts.text)
    let value = try read(text, KPIValueParser(unit: unit).parse)
    if let scale = kpi.scale, !kpi.allows(value) {
      throw Problem(
        ScalarProblem(
          .badNumber,
          "\(text.visibleShort) is not on the scale of \(kpi.id.text), "
            + "\(scale.low.number.written)..\(scale.high.number.written)",
          hint: "values have the unit \(kpi.counts.text)"))
    }
    return value
  }

  /// One of a few words; a Danish one is told its English.
  package static func choice<Choice: SendableMetatype>(_ text: String) throws(Problem) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    try read(text, ChoiceParser.parse)
  }

  /// What a Danish word means among names, or else the nearest name.
  package static func meant(by text: String, among names: [String]) -> String? {
    DanishWords.meaning(of: text, among: names)
  }

  /// Words that people wrote: neither empty, nor with a person's number, nor with hidden characters.
  package static func words(_ text: String, mayBeAccount: Bool = false) throws(Problem) -> String {
    try read(text) { text throws(ScalarProblem) in
      let words = text[...].trimmed
      if words.isEmpty { throw ScalarProblem(.badIdentifier, "this is empty") }
      if words.utf8.count > longestText {
        throw ScalarProblem(.tooLarge, "this is longer than \(longestText) bytes")
      }
      if words.visible != words {
        throw ScalarProblem(.notText, "a character in this cannot be seen", hint: "leave it out")
      }
      if !mayBeAccount || words.contains("-"), PersonNumber.isFound(in: words) {
        throw ScalarProblem(
          .notText, "this looks like a CPR number, and facts are about no person",
          hint: "write what happened without saying to whom")
      }
      return words
    }
  }

  private static let longestText = 4_000
}

extension Double {
  /// Without `.0` where it is whole.
  fileprivate var written: String {
    Int64(exactly: self).map(String.init) ?? description
  }
}
