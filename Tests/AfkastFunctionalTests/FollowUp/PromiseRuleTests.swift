import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// By which month a promise is judged, and when nothing can be said of how likely it is kept.
@Suite struct PromiseRuleTests {
  private static func review(
    promise: String, range: String = ", low: 40 person, high: 160 person"
  ) throws -> CaseReview {
    try FollowedYAML.review(
      FollowedYAML.businessCase(
        """
        promise: { by: \(promise) }
        assumptions:
          people: { likely: 100 person\(range) }
        costs:
          - { id: start, kind: investment, amount: 216 tkr, in: 2027-01 }
        benefits:
          - { id: gain, kind: cash, amount: people * 100 kr/month/person }
        """), asOf: "2026-12")
  }

  // 216 000 kr in 24 months of 100 kr needs 90 people, also where the promise is a year after the last month.
  @Test
  func `a promise beyond the horizon is judged at its last month, by odds and run-rate alike`()
    throws
  {
    let draws = try known(DrawCount(atLeast: 4_096))
    let (last, beyond) = (
      try Self.review(promise: "2028-12"), try Self.review(promise: "2029-12")
    )
    let odds = try known(try beyond.odds(draws: draws, seed: 1))
    #expect(try last.odds(draws: draws, seed: 1) == odds)
    #expect(odds.probability.value > 0.5)
    // Rates are found by a search that rounding of øre may hold back by a little.
    for review in [last, beyond] {
      // The plan's own cases name no KPI: what has a range is searched for.
      let required = try known(review.requiredRunRates().first?.required)
      #expect(isClose(required.value, 90, tolerance: 2e-5))
    }
  }

  @Test func `without any range nothing can be said of how likely it is`() throws {
    let draws = try known(DrawCount(atLeast: 1_024))
    let certain = try Self.review(promise: "2028-12", range: "")
    #expect(certain.isWithoutRange)
    #expect(try certain.odds(draws: draws, seed: 1) == nil)
    #expect(try Self.review(promise: "2028-12").isWithoutRange == false)
  }
}
