import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What a maintainer's reading found wrong once, by its own examples.
@Suite struct ReviewTests {
  private static func twoVersions(_ first: String, _ second: String) throws -> CaseReview {
    let rest = """
      costs:
        - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
      benefits:
        - { id: saved, kind: cash, amount: gain * 100 kr/month/person }
      """
    return try FollowedYAML.review(
      FollowedYAML.businessCase(first + "\n" + rest),
      newest: FollowedYAML.businessCase(second + "\n" + rest), asOf: "2027-06")
  }

  // Each version is sound; the first's formula of pct beside the second's of gain would go in a circle.
  @Test func `formulas of two versions are never mixed`() throws {
    let review = try Self.twoVersions(
      """
      assumptions:
        citizens: 120 person
        gain: { likely: 60 person, role: volume }
        pct: { likely: gain / citizens, role: effect }
      """,
      """
      assumptions:
        citizens: 120 person
        gain: { likely: citizens * pct, role: volume }
        pct: { likely: 60 %, role: effect }
      """)
    let bridge = try review.bridge()
    // 12 people more for 24 months at 100 kr: only the scope knows that pct now makes them.
    #expect(bridge.steps.filter { $0.change != .zero }.map(\.cause) == [.scope])
    #expect(bridge.steps.last?.change.kroner == 28_800)
  }

  @Test func `what a new version makes an assumption of is no false step`() throws {
    let review = try Self.twoVersions(
      """
      assumptions:
        gain: { likely: 60 person, role: volume }
      """,
      """
      assumptions:
        before: 100 person
        after: 40 person
        gain: { likely: before - after, role: volume }
      """)
    #expect(try review.bridge().steps.allSatisfy { $0.change == .zero })
  }

  // 120 citizens at 300 kr, three months of twelve into the phase-in: 1/12, 2/12 and 3/12 of 36 000.
  @Test func `a measured price keeps the phase-in`() throws {
    let plan = try FollowedYAML.businessCase(
      """
      assumptions:
        citizens: 120 person
        price: { likely: 300 kr/month/person, low: 200 kr/month/person, high: 400 kr/month/person, role: price }
      costs:
        - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
      benefits:
        - { id: saved, kind: cash, amount: citizens * price, phaseIn: 12 months }
      kpis:
        - { id: price, title: Price, unit: kr/month/person, level: output, good: up, measures: price,
            baseline: 0, target: { value: 300, by: 2027-12 }, every: month }
      """)
    var book = FactBook()
    for month in 1...3 { try book.measure("price", "2027-0\(month)", 300) }
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2027-03")
    #expect(review.curves.measured?.benefits.kroner == [3_000, 6_000, 9_000])
    #expect(review.curves.evidence.learned.values.first?.expected.value == 300)
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
  }

  private static let saving = """
    costs:
      - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: 20 tkr/month, from: 2027-03, until: 2027-04, booked: { account: 5.46, reference: 1.2 mkr/year } }

    """

  @Test func `nothing is saved before a benefit begins or after it has ended`() throws {
    var book = FactBook()
    for month in 1...6 { try book.close("saved", "2027-0\(month)") }
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.saving), book.facts, asOf: "2027-06")
    #expect(review.curves.measured?.benefits.kroner == [0, 0, 100_000, 100_000, 0, 0])
  }

  @Test func `what was spent before the first month counts in it`() throws {
    var book = FactBook()
    try book.book("start", "2026-11", kroner: 30_000)
    try book.book("start", "2027-01", kroner: 60_000)
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.saving), book.facts, asOf: "2027-02")
    #expect(review.curves.measured?.costs.kroner == [90_000, 0])
  }

  @Test func `what was spent on a dropped cost was spent`() throws {
    let first = Self.saving.replacing(
      "benefits:", with: "  - { id: course, kind: operating, amount: 5 tkr/month }\nbenefits:")
    var book = FactBook()
    try book.book("course", "2027-01", kroner: 5_000)
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(first), newest: FollowedYAML.businessCase(Self.saving), book.facts,
      asOf: "2027-02")
    #expect(review.curves.measured?.costs.kroner == [105_000, 0])
    #expect(try review.bridge().steps.last?.change.kroner == 115_000)
  }

  // The same case in 10 % higher prices: nothing has happened.
  @Test func `a new price level is no gain`() throws {
    let years = try [2026, 2027].map { try known(Year($0)) }
    let index = try known(
      PriceIndex(
        "pl", TableOrigin(year: nil, source: "test"),
        levels: [
          years[0]: known(PriceFactor(100, over: 1)), years[1]: known(PriceFactor(110, over: 1)),
        ]))
    func text(_ hundred: Int) -> String {
      """
      costs:
        - { id: start, kind: investment, amount: \(hundred) tkr, in: 2027-01 }
      benefits:
        - { id: saved, kind: cash, amount: \(hundred / 5) tkr/month }
      """
    }
    let old = FollowedYAML.head.replacing("prices: 2027", with: "prices: 2026")
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(text(100), head: old), newest: FollowedYAML.businessCase(text(110)),
      asOf: "2027-09", index: index)
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
    #expect(
      try review.bridge().steps.filter { $0.change != .zero }.map(\.cause) == [.priceLevel])
  }

  @Test func `of two decisions on one day the one that ends the case counts`() throws {
    for courses in [[Decision.Course.stop, .continue], [.continue, .stop]] {
      var book = FactBook()
      try book.book("start", "2027-01", kroner: 100_000)
      for course in courses { try book.decide(course, "2027-02-15") }
      let review = try FollowedYAML.review(
        FollowedYAML.businessCase(Self.saving), book.facts, asOf: "2027-03")
      guard case .closed = review.verdict else {
        Issue.record("\(courses): \(review.verdict)")
        continue
      }
      #expect(review.requiredRunRates().isEmpty)
    }
  }

  @Test func `a case without costs is earned back from its first certain benefit`() throws {
    let plan = try FollowedYAML.businessCase(
      """
      benefits:
        - { id: saved, kind: cash, amount: 20 tkr/month, booked: { account: 5.46, reference: 1.2 mkr/year } }
      """)
    var book = FactBook()
    for month in 2...6 { try book.book("saved", "2027-0\(month)", kroner: 80_000) }
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2027-06")
    #expect(review.verdict == .earnedBack(try FollowedYAML.month("2027-02")))
  }
}
