/// The content of a generated case.
struct GeneratedCase {
  var random: SeededGenerator
  /// Assumptions that count people, with a range; each may be measured once.
  var people: [String] = []
  var measurable: [String] = []
  var prices: [String] = []
  var lengths: [String] = []
  var cohorts: [String] = []
  var nodes: [String] = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let texts = [
    "Færre besøg", "Omsorgssystemet", "Pris: 5 kr. # ikke en kommentar", "a, b {c} [d]",
    "Chefens 'bedste' bud", "Et \"citat\" og en \\ skråstreg", "- bindestreg først", "Åse & Søn %",
    "💡 lys, e\u{301} og 1.234,50", "~", "null", "=SUM(A1)", "ja", "100 %", "Tab\ther",
    "To linjer\nog en til", "Afsnit et\n\nAfsnit to", "slutter med kolon:",
    "Løn, licenser og drift",
    "https://eksempel.dk/a?b=c#d", "@ og ` og | og >", "2027-03", "0,5", "!vigtigt", "*stjerne",
  ]

  mutating func text() -> GeneratedValue { .scalar(pick(Self.texts)) }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A value, sometimes.
  mutating func maybe(
    _ percent: Int = 50, _ value: (inout GeneratedCase) -> GeneratedValue
  ) -> GeneratedValue? {
    chance(percent) ? value(&self) : nil
  }

  /// A value, if the condition holds.
  mutating func when(
    _ condition: Bool, _ value: (inout GeneratedCase) -> GeneratedValue
  ) -> GeneratedValue? {
    condition ? value(&self) : nil
  }

  /// A month of the case, in a year from its first to its last.
  mutating func month(_ years: ClosedRange<Int> = 2027...2031) -> String {
    let (year, month) = (count(years), count(1...12))
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  mutating func department() -> GeneratedValue { .scalar(pick(["sundhed", "oekonomi", "boern"])) }

  mutating func file() -> GeneratedValue {
    let chain = when(chance(70)) { $0.chain() }
    let assumptions = when(chance(90)) { $0.assumptions() }
    let correlations = when(people.count > 1 && chance(60)) { $0.correlations() }
    let cohorts = when(chance(50)) { $0.cohortList() }
    let scenarios = when(chance(60)) { $0.scenarios() }
    let (costs, benefits) = (lines("cost"), lines("benefit"))
    let id = "sag-\(count(1...99))"
    return .fields([
      ("afkast", "1".value), ("id", .scalar(id)), ("title", text()),
      ("summary", maybe { $0.text() }),
      ("owner", maybe { $0.text() }), ("departments", maybe { $0.departments() }),
      ("goal", maybe { _ in "eget-liv".value }),
      ("alternativeTo", maybe(20) { _ in "anden-sag".value }),
      ("start", "2027-01".value), ("horizon", .scalar(pick(["5 years", "60 months", "2031-12"]))),
      ("prices", maybe { _ in "2026".value }), ("promise", maybe { $0.promise() }),
      ("chain", chain),
      ("groups", maybe { _ in .list(["under-80", "over-80"]) }),
      ("milestones", maybe { $0.milestones() }), ("assumptions", assumptions),
      ("correlations", correlations), ("cohorts", cohorts), ("scenarios", scenarios),
      ("costs", costs), ("benefits", benefits), ("kpis", maybe(80) { $0.kpis() }),
      ("followUp", maybe { $0.followUp() }), ("silence", maybe(30) { $0.silence() }),
    ])
  }
}
