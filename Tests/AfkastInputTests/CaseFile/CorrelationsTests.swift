import AfkastDiagnostics
import AfkastModel
import Testing

@testable import AfkastInput

/// How far assumptions go together: what is read, and what cannot be.
@Suite struct CorrelationsTests {
  private func text(_ correlations: String) -> String {
    caseText(
      """
      assumptions:
        users: { likely: 120 citizen, low: 90 citizen, high: 150 citizen }
        hours: { likely: 60 hour/year, low: 40 hour/year, high: 80 hour/year }
        rate: { likely: 50 %, low: 40 %, high: 60 %, shape: uniform }
        narrow: { likely: 5, low: 5, high: 5 }
        price: 420 kr/hour
        years: { by: { 2027: 1, 2028: 2 } }
        made: hours * rate
      cohorts: { moved: { inflow: 5 citizen/year, lasts: 3 years } }
      correlations: \(correlations)
      """)
  }

  @Test(arguments: [
    ("[]", []), ("[{ between: [users, hours], coefficient: -0.4 }]", []),
    ("[{ between: [users, hours], coefficient: 1, source: Visitationen }]", []),
    ("[{ between: [users, hours], coefficient: 40 }]", ["bad-correlation: 40"]),
    ("[{ between: [users, hours], coefficient: -1.01 }]", ["bad-correlation: -1.01"]),
    ("[{ between: [users, hours], coefficient: 2 kr }]", ["bad-correlation: 2 kr"]),
    ("[{ between: [users, hours], coefficient: high }]", ["bad-number: high"]),
    ("[{ between: [users, hours], coefficient: 0,4 }]", ["comma-in-braces: 0,4"]),
    (
      "[{ between: [users, hours] }]", ["missing-key: "]
    ),
    ("[{ coefficient: 0.4 }]", ["missing-key: "]),
    ("[{ between: users, coefficient: 0.4 }]", ["wrong-type: users"]),
    ("[{ between: [users], coefficient: 0.4 }]", ["bad-correlation: [users]"]),
    (
      "[{ between: [users, hours, rate], coefficient: 0.4 }]",
      ["bad-correlation: [users, hours, rate]"]
    ),
    ("[{ between: [users, hour], coefficient: 0.4 }]", ["unknown-name: hour"]),
    ("[{ between: [users, moved], coefficient: 0.4 }]", ["unknown-name: moved"]),
    ("[{ between: [users, users], coefficient: 0.4 }]", ["duplicate-id: users"]),
    ("[{ between: [users, price], coefficient: 0.4 }]", ["correlation-without-range: price"]),
    ("[{ between: [users, narrow], coefficient: 0.4 }]", ["correlation-without-range: narrow"]),
    ("[{ between: [years, users], coefficient: 0.4 }]", ["correlation-without-range: years"]),
    ("[{ between: [made, users], coefficient: 0.4 }]", ["correlation-without-range: made"]),
    (
      "[{ between: [users, hours], coefficient: 0.4 }, { between: [hours, users], coefficient: 0.4 }]",
      ["duplicate-id: [hours, users]"]
    ),
    ("{ users: hours }", ["wrong-type: { users: hours }"]),
    ("[{ betwen: [users, hours], coefficient: 0.4 }]", ["unknown-key: betwen"]),
  ])
  func `says one thing about one mistake`(_ correlations: String, _ expected: [String]) {
    #expect(read(text(correlations)).marks == expected)
  }

  @Test(arguments: [("-0.4", -0.4), ("-40 %", -0.4), ("1", 1), ("0", 0), ("-1", -1)])
  func `a coefficient is a number or a percentage`(_ written: String, _ expected: Double) throws {
    let file = read(text("[{ between: [hours, users], coefficient: \(written), source: A }]"))
    let correlation = try #require(file.businessCase?.correlations.first)
    #expect([correlation.first.text, correlation.second.text] == ["hours", "users"])
    #expect(abs(correlation.coefficient - expected) < 1e-15)
    #expect(correlation.source == "A")
  }

  @Test func `says which cannot be together, and what the last one could be`() {
    let found = read(
      text(
        """

          - { between: [users, hours], coefficient: 0.9 }
          - { between: [hours, rate], coefficient: 0.9 }
          - { between: [users, rate], coefficient: -90 % }
        """))
    #expect(found.marks == ["impossible-correlations: -90 %"])
    // 0.631034 rounded inwards; see CorrelationTests.
    #expect(
      found.diagnostics.map(\.hint) == [
        "with the others as they are, users–rate can be from 0.64 to 1"
      ])
  }

  @Test(arguments: [("0.64", 0), ("1", 0), ("0.63", 1)])
  func `what the hint says can be written`(_ last: String, _ mistakes: Int) {
    let found = read(
      text(
        """

          - { between: [users, hours], coefficient: 0.9 }
          - { between: [hours, rate], coefficient: 0.9 }
          - { between: [users, rate], coefficient: \(last) }
        """))
    #expect(found.marks.count == mistakes)
  }

  @Test func `pairs that are not named count as independent`() {
    let found = read(
      text(
        """

          - { between: [users, hours], coefficient: 0.9 }
          - { between: [hours, rate], coefficient: 0.9 }
        """))
    #expect(found.marks == ["impossible-correlations: 0.9"])
    #expect(found.diagnostics.flatMap(\.notes).count == 1)
  }

  @Test(arguments: [(100, []), (101, ["too-complex"])])
  func `so many assumptions may go together`(_ count: Int, _ expected: [String]) {
    let names = (0..<count).map { "    a\($0): { low: 1, likely: 2, high: 3 }" }
    let pairs = (1..<count).map { "    - { between: [a\($0), a0], coefficient: 0.05 }" }
    let text = caseText(
      "assumptions:\n\(names.joined(separator: "\n"))\ncorrelations:\n\(pairs.joined(separator: "\n"))"
    )
    #expect(read(text).diagnostics.map(\.id) == expected)
  }

  @Test(arguments: [
    ("low: 0 kr, likely: 5 kr, high: 9 kr, shape: lognormal", ["bad-range: 0 kr"]),
    ("low: -1 kr, likely: 5 kr, high: 9 kr, shape: lognormal", ["bad-range: -1 kr"]),
    ("low: 1 kr, likely: 5 kr, high: 9 kr, shape: lognormal", []),
    ("low: -1 kr, likely: 5 kr, high: 9 kr, shape: normal", []),
    ("likely: 5 kr, shape: normal", ["keys-conflict: shape"]),
  ])
  func `a shape needs a range that it can have`(_ value: String, _ expected: [String]) {
    #expect(read(caseText("assumptions: { a: { \(value) } }")).marks == expected)
  }
}
