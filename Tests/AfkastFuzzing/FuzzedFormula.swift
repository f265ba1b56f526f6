/// Any text as a formula: an assumption's value and a line's amount, in a case that has names of
/// many units.
package struct FuzzedFormula: Sendable {
  private let fuzzed = FuzzedCase(workspace: "language: en\n", isBrief: true)

  package init() {}

  /// What is wrong with how the formula was treated.
  package func faults(_ bytes: [UInt8]) -> [String] {
    let text = Self.quoted(String(decoding: bytes, as: UTF8.self))
    return fuzzed.faults(Self.case(assumption: text, amount: "x"))
      + fuzzed.faults(Self.case(assumption: "1", amount: text))
  }

  /// Whether the bytes are an amount that every command answers for.
  package func reachesAnswers(_ bytes: [UInt8]) -> Bool {
    let text = Self.quoted(String(decoding: bytes, as: UTF8.self))
    return fuzzed.reachesAnswers(Self.case(assumption: "1", amount: text))
  }

  /// As YAML writes any text on one line.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case " "..."~": quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }

  private static func `case`(assumption: String, amount: String) -> [UInt8] {
    let text = """
      afkast: 1
      id: formel
      title: Formel
      start: 2027-01
      horizon: 2 years
      assumptions:
        pris: 12 kr/visit
        antal: { low: 2 visit/citizen/week, likely: 3 visit/citizen/week, high: 4 visit/citizen/week }
        borgere: { by: { 2027: 40 citizen, 2028: 50 citizen } }
        tid: 3_000 hour/year
        sats: 400 kr/hour
        nul: 0
        x: \(assumption)
      cohorts:
        hold: { inflow: 24 person/year, until: 2027-06, lasts: 9 months }
      costs:
        - { id: a, kind: operating, amount: 1 tkr/year }
      benefits:
        - { id: b, kind: cash, amount: \(amount) }
      """
    return Array(text.utf8)
  }
}
