import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What is said of a case once its last month has passed, and what is missing where too little is known.
@Suite struct SettledVerdictTests {
  /// Four months: 100 000 kr out, and 100 people at 300 kr a month, whose number is measured, in; 20 000 are
  /// left over.
  private static let head = FollowedYAML.head.replacing("2 years", with: "4 months")

  private static func review(
    level: String, _ values: [Double], asOf: String = "2027-04", book more: Int64? = nil
  ) throws -> CaseReview {
    let plan = try FollowedYAML.businessCase(
      """
      assumptions:
        people: { likely: 100 person, low: 50 person, high: 150 person }
      costs:
        - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
      benefits:
        - { id: gain, kind: cash, amount: people * 300 kr/month/person }
      kpis:
        - { id: counted, title: Counted, unit: person, level: \(level), good: up, measures: people, every: month }

      """, head: head)
    var book = FactBook()
    try book.book("start", "2027-01", kroner: more ?? 100_000)
    for (index, value) in values.enumerated() {
      try book.measure("counted", "2027-0\(index + 1)", value)
    }
    return try FollowedYAML.review(plan, book.facts, asOf: asOf)
  }

  private static func missing(_ review: CaseReview) throws -> Verdict.Missing {
    guard case .unknown(let missing) = review.verdict else {
      Issue.record("\(review.verdict)")
      return try known(nil)
    }
    return missing
  }

  // 110 people of four months make 132 000, a count and so certain.
  @Test func `certain and over is earned back`() throws {
    let review = try Self.review(level: "output", [110, 110, 110, 110])
    #expect(review.verdict == .earnedBack(try FollowedYAML.month("2027-04")))
  }

  // An effect of 90, 130, 90, 130 makes 132 000 as measured, and less at the low end of its interval.
  @Test func `measured and not certain is unknown once it is over, and under way before`() throws {
    let effect = [90.0, 130, 90, 130]
    let missing = try Self.missing(Self.review(level: "outcome", effect, book: 120_000))
    #expect(missing.certainty && !missing.benefits && missing.gaps.isEmpty)
    let before = try Self.review(
      level: "outcome", Array(effect.prefix(3)), asOf: "2027-03", book: 120_000)
    #expect(before.verdict == .onTheWay)
  }

  // January's value holds until February's is overdue in March: 90 000 for sure, and with the plan's April 120 000.
  @Test func `a month that is merely assumed earns nothing back, and is named`() throws {
    let review = try Self.review(level: "output", [100])
    #expect(review.known.share?.value == 0.75)
    #expect(review.curves.forecast.payback.state != .never)
    let missing = try Self.missing(review)
    #expect(missing.certainty)
    #expect(missing.gaps.map(\.line.text) == ["gain"])
    let counted = try known(KPIID("counted"))
    #expect(missing.gaps.first?.remedies == [.measuring(counted)])
  }

  @Test func `what no figure brings back is never`() throws {
    let review = try Self.review(level: "output", [50, 50, 50, 50])
    #expect(review.verdict == .never)
  }

  @Test func `where nothing has a KPI, the assumptions are named, the largest benefit first`()
    throws
  {
    let plan = try FollowedYAML.businessCase(
      """
      assumptions:
        rate: 100 kr/person
        people: { likely: 10 person/month, low: 5 person/month, high: 15 person/month }
        other: 40 person/month
      costs:
        - { id: start, kind: investment, amount: 10 tkr, in: 2027-01 }
      benefits:
        - { id: small, kind: cash, amount: rate * people }
        - { id: large, kind: cash, amount: rate * other }
        - { id: plain, kind: cash, amount: 2 tkr/month }
      """)
    let missing = try Self.missing(FollowedYAML.review(plan, asOf: "2027-03"))
    #expect(missing.benefits)
    #expect(missing.gaps.map(\.line.text) == ["large", "plain", "small"])
    let (rate, people, other) = (
      try known(AssumptionID("rate")), try known(AssumptionID("people")),
      try known(AssumptionID("other"))
    )
    // A range is what must be measured; where there is none, any value might be.
    #expect(missing.gaps.last?.remedies == [.kpi(for: people)])
    #expect(
      missing.gaps.first?.remedies == [
        .kpi(for: rate), .kpi(for: other),
      ])
    #expect(missing.gaps[1].remedies.isEmpty)
    #expect(missing.gaps.map(\.assumed.kroner) == [12_000, 6_000, 3_000])
  }
}
