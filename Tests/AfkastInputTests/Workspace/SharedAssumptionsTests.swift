import AfkastDiagnostics
import AfkastModel
import Testing

@testable import AfkastInput

/// Assumptions of `afkast.yaml`, which every case may use by name.
@Suite struct SharedAssumptionsTests {
  private func file(_ assumptions: String, _ top: String = "prices: 2026") -> WorkspaceFile {
    WorkspaceFile(
      SourceText(
        name: "afkast.yaml",
        text: """
          \(top)
          tables:
            priceIndex: { pl: { source: A, levels: { 2025: 100, 2026: 104 } } }
            unitPrices: { nurse: { amount: 400 kr/hour, year: 2025, source: B } }
          assumptions:
          \(assumptions)
          """))
  }

  private let sound = """
      price: { likely: 420 kr/hour, low: 390 kr/hour, high: 450 kr/hour }
      nurse-hour: { unitPrice: nurse, role: price }
      setup: 6 months
      share: { likely: 50 %, low: 40 %, high: 60 % }
      years: { by: { 2027: 1, 2028: 2 } }
      net-price: price * share
      ratio: price / 100 kr/hour
    """

  @Test func `are read with their places, and used ones become the case's`() throws {
    let workspace = file(sound)
    #expect(workspace.diagnostics.map(\.message) == [])
    #expect(workspace.workspace.assumptions.map(\.sharedPlace) == [0, 1, 2, 3, 4, 5, 6])
    let text = caseText(
      """
      assumptions: { hours: 900 hour/year }
      scenarios: { dear: { price: 500 kr/hour } }
      """, benefit: "amount: hours * net-price * years, delay: setup")
    let read = read(text, in: workspace.workspace)
    #expect(read.marks == [])
    let assumptions = try #require(read.businessCase).assumptions
    #expect(
      assumptions.map(\.id.text) == ["hours", "price", "setup", "share", "years", "net-price"])
    #expect(assumptions.map(\.sharedPlace) == [nil, 0, 2, 3, 4, 5])
  }

  @Test func `those that no formula names are not the case's`() throws {
    let read = read(caseText(), in: file(sound).workspace)
    #expect(try #require(read.businessCase).assumptions.isEmpty)
  }

  @Test(arguments: [
    ("kpis: [{ id: a, title: b, unit: \"%\", measures: share }]", ["share"]),
    ("cohorts: { moved: { inflow: 5 citizen/year, lasts: setup } }", ["setup"]),
    ("scenarios: { dear: { price: 500 kr/hour } }", ["price"]),
    (
      """
      assumptions: { a: { low: 1, likely: 2, high: 3 } }
      correlations: [{ between: [a, price], coefficient: 0.5 }]
      """, ["a", "price"]
    ),
  ])
  func `may be named wherever the case's own may`(_ top: String, _ expected: [String]) throws {
    let read = read(caseText(top), in: file(sound).workspace)
    #expect(read.marks == [])
    #expect(try #require(read.businessCase).assumptions.map(\.id.text) == expected)
  }

  @Test(arguments: [
    ("assumptions: { share: 20 % }", ["duplicate-id: share"]),
    ("cohorts: { share: { inflow: 5 citizen/year, lasts: 3 years } }", ["duplicate-id: share"]),
    ("kpis: [{ id: a, title: b, unit: \"%\", measures: shar }]", ["unknown-name: shar"]),
    ("kpis: [{ id: a, title: b, unit: citizen, measures: share }]", ["wrong-unit: share"]),
    ("scenarios: { dear: { pric: 500 kr/hour } }", ["unknown-name: pric"]),
    ("scenarios: { dear: { price: 5 % } }", ["wrong-unit: 5 %"]),
    (
      "correlations: [{ between: [share, price], coefficient: 0.5 }]",
      ["correlation-of-shared: [share, price]"]
    ),
    (
      "correlations: [{ between: [share, setup], coefficient: 0.5 }]",
      ["correlation-without-range: setup"]
    ),
  ])
  func `says what a case names wrongly`(_ top: String, _ expected: [String]) {
    let found = read(caseText(top), in: file(sound).workspace)
    #expect(found.marks == expected)
  }

  @Test(arguments: [
    ("a: 900 hour/year * price", ["price-level: 2025"]),
    ("a: 900 hour/year * net-price", ["price-level: 2025"]),
    ("a: 900 tkr/year * ratio", ["price-level: 2025"]), ("a: 900 tkr/year * share", []),
    ("a: 900 hour/year * nurse-hour", []),
  ])
  func `money must be in the case's prices`(_ assumption: String, _ expected: [String]) {
    let text = caseText("prices: 2025\nassumptions: { \(assumption) }", benefit: "amount: a")
    #expect(read(text, in: file(sound).workspace).marks == expected)
  }

  @Test func `a unit price is moved to the case's prices`() throws {
    for (level, expected) in [(2025, 400), (2026, 416)] {
      let text = caseText(
        "prices: \(level)\nassumptions: { a: 900 hour/year * nurse-hour }", benefit: "amount: a")
      let businessCase = try #require(read(text, in: file(sound).workspace).businessCase)
      let nurse = try #require(businessCase.assumptions.last)
      #expect(nurse.sharedPlace == 1)
      #expect(nurse.role == .price)
      guard case .certain(let value) = nurse.value else {
        Issue.record("a unit price is certain")
        return
      }
      // Kroner a minute.
      #expect(abs(value.value * 60 - Double(expected)) < 1e-9)
    }
  }

  @Test func `money without a price level cannot be in a case's`() {
    let workspace = file("  price: 420 kr/hour", "municipality: A").workspace
    let amount = "amount: 900 hour/year * price"
    #expect(read(caseText(benefit: amount), in: workspace).marks == [])
    #expect(
      read(caseText("prices: 2026", benefit: amount), in: workspace).marks == ["price-level: 2026"])
  }

  @Test func `a line in prices of its own cannot be made from one`() {
    let text = caseText(benefit: "amount: 900 hour/year * price, prices: 2025")
    #expect(read(text, in: file(sound).workspace).marks == ["price-level: 2025"])
  }

  @Test(arguments: [
    ("  price: 420 kr / hours", "unknown-name"), ("  a: b * 2\n  b: a / 2", "cycle"),
    ("  Price: 420 kr/hour", "bad-identifier"), ("  a: { unitPrice: nurs }", "unknown-name"),
    ("  - a", "wrong-type"), ("  a: 5 kr\n  b: 1 kr *", "bad-formula"),
    ("  a: { likely: 5, lov: 4, high: 6 }", "unknown-key"),
  ])
  func `a mistake of the workspace is told there, and no case is blamed`(
    _ assumptions: String, _ id: String
  ) {
    let workspace = file(assumptions)
    #expect(workspace.diagnostics.map(\.id).contains(id))
    let text = caseText(
      "kpis: [{ id: a, title: b, unit: \"%\", measures: unread }]", benefit: "amount: 5 * other")
    #expect(read(text, in: workspace.workspace).marks == [])
  }

  @Test func `a unit price needs a price level to move to`() {
    let found = file("  a: { unitPrice: nurse }", "municipality: A").diagnostics
    #expect(
      found.map(\.message) == [
        "the workspace names no price level that this amount could be moved to"
      ])
  }

  @Test func `is asked about where it is used, and the place to mend it is said`() {
    let workspace = file("  price: { likely: 420 kr/hour, evidence: 0 }").workspace
    let asked = read(caseText(benefit: "amount: 900 hour/year * price"), in: workspace)
      .questions(in: workspace).filter { $0.id == "estimate-without-range" }
    #expect(asked.map(\.hint) == ["add low and high in afkast.yaml"])
    #expect(asked.allSatisfy { $0.range != nil })
  }
}
