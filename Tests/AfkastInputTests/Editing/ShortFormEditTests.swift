@testable import AfkastInput
import Testing

/// Values that stand for a mapping, and values that take the place of one.
@Suite struct ShortFormEditTests {
  private static let wide = String(repeating: "x", count: 80)

  private static let rows = [
    EditRow(
      "an assumption stays short", "assumptions:\n  a:  300 tkr/year   # c\n",
      set("assumptions/a/likely", "400 tkr/year"), to: "assumptions:\n  a:  400 tkr/year   # c\n"),
    EditRow(
      "an assumption gets a source", "assumptions:\n  a: 300 tkr/year   # c\n",
      set("assumptions/a/source", "S, T"),
      to: "assumptions:\n  a: { likely: 300 tkr/year, source: \"S, T\" }   # c\n"),
    EditRow(
      "and another value", "assumptions: { a: 1 kr, b: 2 kr }\n",
      set("assumptions/a/likely", "3 kr"),
      set("assumptions/a/low", "1 kr"), set("assumptions/a/high", "4 kr"),
      to: "assumptions: { a: { likely: 3 kr, low: 1 kr, high: 4 kr }, b: 2 kr }\n"),
    EditRow(
      "and is folded where it is too wide", "assumptions:\n  a: '1 kr'\n  b: 2\n",
      set("assumptions/a/note", wide), set("assumptions/a/source", "S"),
      to: "assumptions:\n  a: { likely: '1 kr', source: S,\n       note: \(wide) }\n  b: 2\n"),
    EditRow(
      "a formula with a comma", "assumptions:\n  a: min(b, c)\n", set("assumptions/a/source", "S"),
      to: "assumptions:\n  a: { likely: \"min(b, c)\", source: S }\n"),
    EditRow(
      "what a KPI measures", "kpis:\n  - id: k\n    measures: a\n",
      set("kpis/k/measures/as", "improvement"),
      to: "kpis:\n  - id: k\n    measures: { assumption: a, as: improvement }\n"),
    EditRow(
      "measures nothing yet", "kpis:\n  - id: k\n", set("kpis/k/measures/assumption", "a"),
      to: "kpis:\n  - id: k\n    measures: a\n"),
    EditRow(
      "prices of a line", "costs: [{ id: a, prices: 2024 }]\n", set("costs/a/prices/index", "pl"),
      to: "costs: [{ id: a, prices: { year: 2024, index: pl } }]\n"),
    EditRow(
      "years in place of a value", "costs:\n  - id: a\n    amount: 1 kr # c\n",
      remove("costs/a/amount"), set("costs/a/amount/2028", "2 kr"),
      set("costs/a/amount/2027", "3 kr"),
      to: "costs:\n  - id: a\n    amount: { 2027: 3 kr, 2028: 2 kr } # c\n"),
    EditRow(
      "a value in place of years",
      "costs:\n  - { id: a, amount: { 2027: 1 kr, 2028: 2 kr }, in: 2 }\n",
      set("costs/a/amount", "3 kr"), remove("costs/a/amount/2027"), remove("costs/a/amount/2028"),
      to: "costs:\n  - { id: a, amount: 3 kr, in: 2 }\n"),
    EditRow(
      "a target in place of a direction", "kpis:\n  - { id: k, target: rising }\n",
      set("kpis/k/target/value", "5"), set("kpis/k/target/by", "2028-12"),
      to: "kpis:\n  - { id: k, target: { value: 5, by: 2028-12 } }\n"),
    EditRow(
      "years in place of one value", "assumptions:\n  a: 5 person\n",
      remove("assumptions/a/likely"),
      set("assumptions/a/by/2027", "5 person"), set("assumptions/a/by/2028", "6 person"),
      to: "assumptions:\n  a: { by: { 2027: 5 person, 2028: 6 person } }\n"),
  ]

  @Test(arguments: rows)
  func `a short form stays while it can`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
    #expect(edited(row.before, row.edits.reversed()) == .success(row.after))
  }

  @Test func `a short form too wide for its line is written on several`() {
    let text = "assumptions:\n  a: 1 kr\n  b: 2\n"
    let note = String(repeating: "x", count: 95)
    #expect(
      edited(text, [set("assumptions/a/note", note)])
        == .success("assumptions:\n  a:\n    likely: 1 kr\n    note: \(note)\n  b: 2\n"))
  }
}
