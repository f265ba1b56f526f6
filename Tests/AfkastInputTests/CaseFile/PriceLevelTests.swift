import AfkastDiagnostics
import AfkastModel
import Testing

@testable import AfkastInput

/// Amounts in prices of other years: what is read, and what cannot be moved.
@Suite struct PriceLevelTests {
  private func workspace(_ top: String = "prices: 2026") -> Workspace {
    WorkspaceFile(
      SourceText(
        name: "afkast.yaml",
        text: """
          \(top)
          tables:
            priceIndex:
              pl: { default: true, source: A, levels: { 2025: 100, 2026: 103.1 } }
              loen: { source: B, changes: { 2025: 3 %, 2026: 2 % } }
            unitPrices:
              time: { amount: 400 kr/hour, year: 2025, source: C, evidence: 2 }
              gammel: { amount: 400 kr/hour, year: 2019, source: C }
          """)
    ).workspace
  }

  @Test(arguments: [
    ("2025", []), ("2026", []), ("{ year: 2024, index: loen }", []), ("{ year: 2025 }", []),
    ("3000", ["bad-year: 3000"]), ("2024", ["price-level: 2024"]), ("2027", ["price-level: 2027"]),
    ("{ year: 2024 }", ["price-level: 2024"]),
    ("{ year: 2023, index: loen }", ["price-level: 2023"]),
    ("{ year: 2025, index: lon }", ["unknown-name: lon"]), ("{ index: loen }", ["missing-key: "]),
    ("{ year: 2025, indeks: loen }", ["unknown-key: indeks"]), ("[2025]", ["wrong-type: [2025]"]),
    ("", ["empty-value: prices"]),
  ])
  func `says one thing about one mistake`(_ prices: String, _ expected: [String]) {
    let text = caseText(cost: "amount: 1 mkr, in: 2027-01, prices: \(prices)")
    #expect(read(text, in: workspace()).marks == expected)
  }

  @Test func `says which year is missing, and where to add it`() {
    let text = caseText(cost: "amount: 1 mkr, in: 2027-01, prices: 2024")
    let found = read(text, in: workspace()).diagnostics
    #expect(
      found.map(\.message) == [
        "the price index \"pl\" covers 2025 to 2026, so it cannot move an amount from prices of 2024 to "
          + "the case's 2026"
      ])
    #expect(
      found.map(\.hint) == ["add 2024, and the years on the way, to the index in afkast.yaml"])
  }

  @Test func `shows how to add an index`() {
    let text = caseText("prices: 2026", cost: "amount: 1 mkr, in: 2027-01, prices: 2024")
    let snippet =
      "tables: { priceIndex: { pl: { source: …, levels: { 2024: 100, …, 2026: 103.1 } } } }"
    #expect(read(text).diagnostics.map { $0.hint?.contains(snippet) } == [true])
  }

  @Test func `needs a price level to move to`() {
    let text = caseText(cost: "amount: 1 mkr, in: 2027-01, prices: 2025")
    #expect(read(text, in: workspace("")).marks == ["price-level: 2025"])
  }

  @Test(arguments: [
    ("{ unitPrice: time }", []), ("{ unitPrice: time, evidence: 1, note: N, role: price }", []),
    ("{ unitPrice: tme }", ["unknown-name: tme"]),
    ("{ unitPrice: gammel }", ["price-level: gammel"]),
    ("{ unitPrice: time, likely: 4 kr/hour }", ["keys-conflict: likely"]),
    ("{ unitPrice: }", ["empty-value: unitPrice"]),
  ])
  func `says one thing about one mistake in an assumption`(_ value: String, _ expected: [String]) {
    let found = read(
      caseText("assumptions: { a: \(value) }", benefit: "amount: 10 hour/year * a"), in: workspace()
    )
    #expect(found.marks == expected)
  }

  @Test func `moves no money twice`() {
    let assumptions = "assumptions: { a: { unitPrice: time }, b: a * 2, c: 3 kr/hour }"
    for (amount, expected) in [
      ("10 hour/year * b", ["price-level: 2025"]), ("10 hour/year * a", ["price-level: 2025"]),
      ("10 hour/year * c", []),
    ] {
      let text = caseText(assumptions, benefit: "amount: \(amount), prices: 2025")
      #expect(read(text, in: workspace()).marks == expected)
    }
  }

  @Test(arguments: [
    ("prices: 2025", "", ["price-level: 2025"]), ("", "prices: 2025", ["price-level: 2025"]),
    ("prices: 2025", "prices: 2025", []), ("prices: 2025", "prices: 2026", ["price-level: 2025"]),
    (
      "prices: 2025", "prices: { year: 2024, index: loen }",
      ["price-level: { year: 2024, index: loen }"]
    ),
    ("", "", []),
  ])
  func `one value is not in two price levels`(
    _ cost: String, _ benefit: String, _ expected: [String]
  ) {
    let text = caseText(
      "assumptions: { a: 3 kr/hour, b: a * 2, hours: 7 hour }",
      cost: "amount: hours * b, in: 2027-01, \(cost)",
      benefit: "amount: hours * a, in: 2027-02, \(benefit)")
    #expect(read(text, in: workspace()).marks == expected)
    let other = caseText(
      "assumptions: { a: 3 kr/hour, b: 6 kr/hour, hours: 7 hour }",
      cost: "amount: hours * b, in: 2027-01, \(cost)",
      benefit: "amount: hours * a, in: 2027-02, \(benefit)")
    #expect(read(other, in: workspace()).marks == [])
  }

  @Test func `takes source and evidence from the table`() throws {
    let text = caseText(
      "assumptions: { a: { unitPrice: time }, b: { unitPrice: time, evidence: 1, source: X } }",
      benefit: "amount: 10 hour/year * a")
    let found = try #require(read(text, in: workspace()).businessCase)
    #expect(found.assumptions.map(\.source) == ["C, 2025", "X"])
    #expect(found.assumptions.map(\.evidence) == [.beforeAndAfter, .afterOnly])
  }
}
