import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

/// One mistake, and nothing beside it: what a reader is told must not send him elsewhere.
@Suite struct CaseMistakesTests {
  @Test func `finds nothing wrong with a sound case`() {
    #expect(mistakes(in: caseText()) == [])
    #expect(read(caseText()).businessCase != nil)
  }

  @Test(arguments: [
    ("in: 2027-01, amount: 1,5 mkr", ["comma-in-braces: 1,5 mkr"]),
    ("in: 2027-01, amount: 1.234,50 kr", ["comma-in-braces: 1.234,50 kr"]),
    (
      "in: 2027-01, amount: 1 mkr, titel: Lamper, og master",
      ["unknown-key: titel", "comma-in-braces: Lamper, og master"]
    ),
    ("in: 2027-01, amount: 1 mkr, note: a, b, c", ["comma-in-braces: a, b, c"]),
    ("in: 2027-01, amount: 1 mkr, note: \"a\", b", ["unknown-key: b"]),
    ("in: 2027-01, amount: 1 mkr, note: , source: x", ["empty-value: note"]),
    ("in: 2027-01, amount: 1 mkr, note, source: x", ["empty-value: note"]),
    ("in: 2027-01, amount: 1 mkr, note: ~", ["empty-value: note"]),
    (
      "in: 2027-01, amount: { 2027: 1,5 mkr }",
      [
        "keys-conflict: in", "comma-in-braces: 1,5 mkr",
      ]
    ),
    ("amount: { 2027: 1,5 mkr, 2028: 1 mkr }", ["comma-in-braces: 1,5 mkr"]),
    ("amount: { 2027: 1 mkr, 2027-03: 1 mkr }", ["keys-conflict: 2027-03"]),
    ("amount: { 2027: , 2028: 1 mkr }", ["empty-value: 2027"]),
    ("amount: { 2027.0: 1 mkr }", ["bad-year: 2027.0"]),
    ("amount: { 2027-1: 1 mkr }", ["bad-month: 2027-1"]),
    ("amount: { 2032: 1 mkr }", ["outside-horizon: 2032"]),
    ("amount: { 2027: 1 mkr/year }", ["bad-amount: 1 mkr/year"]),
    ("amount: {}", ["empty-value: {}"]), ("amount: [1 mkr]", ["wrong-type: [1 mkr]"]),
    ("amount: { 2027: { 1: 2 } }", ["wrong-type: { 1: 2 }"]),
    ("amount: { 2028: 1 mkr }, in: 2027-01", ["keys-conflict: in"]),
    ("amount: 1 mkr", ["when-missing: 1 mkr"]), ("in: 2027-01", ["missing-key: "]),
    ("amount: 1 mkr, in: 2026-12", ["outside-horizon: 2026-12"]),
    ("amount: 1 mkr, in: 2027-13", ["bad-month: 2027-13"]),
    ("amount: 1 mkr, from: 2027-01, until: 2027-13", ["bad-month: 2027-13"]),
    ("amount: 1 mkr/year, form: 2028-01", ["unknown-key: form"]),
    ("amount: 1 mkr, from: 2028-01, until: 2027-01", ["months-reversed: 2027-01"]),
    ("amount: 1 mkr, in: 2027-01, from: 2027-01", ["keys-conflict: in"]),
    ("amount: 1 mkr/year, in: 2027-01", ["keys-conflict: in"]),
    ("amount: 1 mkr/year, in: 2027-01, until: 2027-02", ["keys-conflict: in"]),
    ("amount: 1 mkr, in: 2027-01, phaseIn: 6 months", ["needs-money-per-time: phaseIn"]),
    ("amount: 1 mkr, in: 2027-01, delay: 1.5 months", ["bad-duration: 1.5 months"]),
    ("amount: 1 mkr/year, phaseIn: 0 months", ["bad-duration: 0 months"]),
    ("amount: 1 mkr/year, fadeOut: { after: 12 months }", ["missing-key: "]),
    ("amount: 1 mkr/year, fadeOut: 12 months", ["wrong-type: 12 months"]),
    ("amount: 1.250 tkr, in: 2027-01", ["thousands-mark: 1.250 tkr"]),
    ("amount: 1 mkr, in: 2027-01, harvest: 50 %", ["unknown-key: harvest"]),
    ("amount: 1 mkr, in: 2027-01, actor: citizen, transfer: true", ["transfer-to-self: transfer"]),
    ("amount: 1 mkr, in: 2027-01, prices: 2024", ["price-level: 2024"]),
    ("amount: *x, in: 2027-01", ["yaml-alias: *x"]),
    ("amount: 1 mkr, in: 2027-01, evidence: 9", ["unknown-choice: 9"]),
    ("amount: 1 mkr, in: 2027-01, node: x", ["unknown-name: x"]),
    (
      "amount: 1 mkr, in: 2027-01, reimbursement: { scheme: refusion }",
      []
    ),
  ])
  func `says one thing about one mistake in a cost`(_ cost: String, _ expected: [String]) {
    #expect(read(caseText(cost: cost)).marks == expected)
  }

  @Test(arguments: [
    ("departments: sundhed", ["wrong-type: sundhed"]), ("departments: [~]", ["empty-value: ~"]),
    ("departments: [sundhed, ]", []), ("departments: [Sundhed]", ["bad-identifier: Sundhed"]),
    ("departments: {}", ["wrong-type: {}"]), ("groups: [a, a]", ["duplicate-id: a"]),
    (
      "promise: { payback: 24 months, by: 2028-01 }",
      ["keys-conflict: { payback: 24 months, by: 2028-01 }"]
    ),
    ("promise: {}", ["keys-conflict: {}"]),
    ("assumptions: { a: { by: { 2027: 1 }, low: 0 } }", ["keys-conflict: low"]),
    ("promise: { paybak: 24 months }", ["unknown-key: paybak"]),
    ("promise: { <<: *p }", ["yaml-merge-key: <<"]),
    (
      "promise: { payback: 0 months }",
      ["bad-duration: 0 months"]
    ),
    ("summary:", ["empty-value: summary"]), ("titel: x", ["unknown-key: titel"]),
    ("title: x", ["duplicate-key: title"]),
    ("scenarios: { sen-å: { shift: 6 months } }", ["bad-identifier: sen-å"]),
    ("assumptions: { Borgere: 1 citizen }", ["bad-identifier: Borgere"]),
    (
      "scenarios: { late: { shift: 6 months } }",
      []
    ),
    ("chain: []", []), ("goal: \"\"", ["empty-value: goal"]),
    ("followUp: { every: week }", ["unknown-choice: week"]),
    ("followUp: { every: month, first: 2028-01, until: 2027-01 }", ["months-reversed: 2027-01"]),
    ("followUp: { every: month, grace: 7 dage }", ["bad-duration: 7 dage"]),
    ("milestones: [{ id: a, title: b }]", ["missing-key: "]),
    ("chain: [{ id: A b, level: output, text: x, leadsTo: [c] }]", ["bad-identifier: A b"]),
    ("chain: [{ id: a, level: output, text: x, leadsTo: [b] }]", ["unknown-name: b"]),
    ("prices: 20266", ["bad-year: 20266"]),
  ])
  func `says one thing about one mistake in a case`(_ top: String, _ expected: [String]) {
    #expect(read(caseText(top)).marks == expected)
  }

  @Test(arguments: [
    ("unit: citizen, baseline: 9.600", ["thousands-mark: 9.600"]),
    (
      "unit: citizen, good: 1.250..2.500",
      Array(repeating: "thousands-mark: 1.250..2.500", count: 2)
    ),
    ("unit: citizen, target: { value: 1.250, by: 2028-01 }", ["thousands-mark: 1.250"]),
    ("unit: citizen, target: { value: 1,5, by: 2028-01 }", ["comma-in-braces: 1,5"]),
    ("unit: citizen, target: { 2027-06: 1,5, 2028-01: 2 }", ["comma-in-braces: 1,5"]),
    ("unit: citizen, target: { 2027-06: }", ["empty-value: "]),
    ("unit: citizen, target: { 2027-06: 1, by: 2 }", ["bad-month: by"]),
    ("unit: citizen, target: 120", ["unknown-choice: 120"]),
    ("unit: citizen, baseline: 5 %", ["bad-unit: 5 %"]),
    ("unit: tkr, baseline: 5 mkr", ["bad-unit: 5 mkr"]), ("unit: tkr, baseline: 5 tkr", []),
    ("unit: Mkr, baseline: 5", ["bad-unit: Mkr"]), ("unit: visit/måned", ["bad-unit: visit/måned"]),
    ("unit: citizen, baseline: 2025-01..2024-01", ["months-reversed: 2025-01..2024-01"]),
    ("unit: citizen, scale: 10..0", ["bad-range: 10..0"]),
    ("unit: citizen, comparison: b", ["unknown-name: b"]),
    ("unit: citizen, comparison: a", ["unknown-name: a"]),
    ("unit: citizen, good: op", ["unknown-choice: op"]),
    ("unit: citizen, measures: x", ["unknown-name: x"]),
    ("unit: citizen, measures: { assumption: x }", ["unknown-name: x"]),
    ("unit: citizen, measures: { as: value }", ["missing-key: "]),
    ("unit: citizen, measures: [x]", ["wrong-type: [x]"]),
  ])
  func `says one thing about one mistake in a KPI`(_ kpi: String, _ expected: [String]) {
    #expect(read(caseText("kpis: [{ id: a, title: b, \(kpi) }]")).marks == expected)
  }

  @Test func `does not call a KPI unknown that is only broken`() {
    let text = caseText(
      "kpis: [{ id: a, title: b, unit: kr, comparison: c }, { id: c, title: d, unit: 5 }]")
    #expect(read(text).marks == ["bad-unit: 5"])
  }

  @Test func `asks no amount of a benefit whose kind is misspelt`() {
    let text = caseText().replacing("kind: cash, amount: 300 tkr/year", with: "kind: kvalitet")
    #expect(read(text).marks == ["unknown-choice: kvalitet"])
  }

  @Test(arguments: [
    ("0 years", "bad-horizon"), ("1_000 years", "bad-horizon"), ("2026-12", "bad-horizon"),
    ("2031", "bad-horizon"), ("1.5 months", "bad-horizon"), ("-5 years", "bad-duration"),
    ("5", "bad-duration"), ("5 år", "bad-unit"), ("2031-13", "bad-month"),
    ("2127-01", "bad-horizon"),
  ])
  func `refuses a horizon that is none`(_ horizon: String, _ id: String) {
    let text = caseText().replacing("horizon: 5 years", with: "horizon: \(horizon)")
    #expect(mistakes(in: text) == [id])
  }

  @Test func `ends no case beyond the last year that is supported`() {
    let text = caseText(cost: "in: 2390-01, amount: 1 mkr")
      .replacing("2027-01\nhorizon: 5 years", with: "2390-01\nhorizon: 50 years")
    #expect(read(text).diagnostics.map(\.message) == ["no case lasts beyond the year 2400"])
  }

  @Test(arguments: ["a text", "[1, 2]", "5", "- a\n- b"])
  func `says that a case has keys`(_ text: String) {
    #expect(mistakes(in: text) == ["wrong-type"])
  }
}
