import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// How a case may turn out from here on: what has passed is certain, what is to come is not.
@Suite struct OutlookTests {
  private static let text = """
    assumptions:
      people: { likely: 10 person, low: 6 person, high: 14 person }
    costs:
      - { id: start, kind: investment, amount: 240 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: people * 2_000 kr/month/person }

    """

  private func outlook(asOf: String) throws -> (CaseReview, SimulatedOutcome) {
    let review = try FollowedYAML.review(FollowedYAML.businessCase(Self.text), asOf: asOf)
    let draws = try known(DrawCount(atLeast: 4_096))
    return (review, try known(review.outlook(draws: draws, seed: 1)))
  }

  @Test func `what has passed is the forecast to date`() throws {
    let (review, found) = try outlook(asOf: "2027-12")
    for month in 0..<12 {
      for percentile in Percentile.allCases {
        let value = try known(found.fan[month][percentile]).kroner
        let expected = review.curves.forecast.cumulative[month].kroner
        #expect((value - expected).magnitude < 1)
      }
    }
  }

  // A PERT of 6, 10 and 14 is symmetric, so half of the draws lie below the forecast.
  @Test func `the fan opens around the forecast`() throws {
    let (review, found) = try outlook(asOf: "2027-12")
    var widths: [Double] = []
    for month in [12, 17, 23] {
      let values = found.fan[month]
      let (low, middle, high) = try (
        known(values[.p10]).kroner, known(values[.p50]).kroner, known(values[.p90]).kroner
      )
      let forecast = review.curves.forecast.cumulative[month].kroner
      #expect((middle - forecast).magnitude < 0.02 * (high - low))
      widths.append(high - low)
    }
    // What a person more is worth adds up month by month: 1, 6 and 12 of them.
    #expect((widths[1] / widths[0] - 6).magnitude < 0.1)
    #expect((widths[2] / widths[0] - 12).magnitude < 0.2)
  }

  @Test func `before the start it is the plan's own simulation`() throws {
    let (review, found) = try outlook(asOf: "2026-12")
    let draws = try known(DrawCount(atLeast: 4_096))
    let work = SimulationWork(
      try SimulatedCase(review.basis.plan), SimulationSettings(draws: draws, seed: 1))
    let simulation = try known(Simulation(work, (0..<work.parts).map(work.part)))
    #expect(found.fan == simulation.outcome.fan)
  }
}
