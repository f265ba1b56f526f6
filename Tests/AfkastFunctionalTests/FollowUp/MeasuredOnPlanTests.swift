import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What measurements on plan must come to, whatever the line's months, and which of several count.
@Suite struct MeasuredOnPlanTests {
  private static func text(line: String = "", level: String = "output") -> String {
    """
    promise: { payback: 24 months }
    assumptions:
      n: { likely: 100 citizen, low: 60 citizen, high: 140 citizen, role: volume }
    costs:
      - { id: start, kind: investment, amount: 150 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: n * 1_200 kr/year/citizen\(line) }
    kpis:
      - { id: k, title: K, unit: citizen, level: \(level), good: up, measures: n, baseline: 0,
          target: { value: 100, by: 2027-12 }, every: month }

    """
  }

  private static func review(
    _ text: String, _ measured: [(String, Double)], count: Int? = nil, asOf: String
  ) throws -> CaseReview {
    var book = FactBook()
    for (period, value) in measured {
      var measurement = try Measurement(of: known(KPIID("k")), known(KPIValue(value)))
      measurement.count = count
      try book.add(period, .measurement(measurement))
    }
    return try FollowedYAML.review(FollowedYAML.businessCase(text), book.facts, asOf: asOf)
  }

  private static func months(_ values: [Double]) throws -> [(String, Double)] {
    let first = try FollowedYAML.month("2027-01")
    return values.enumerated().map { (first.advanced(by: $0).description, $1) }
  }

  // The line begins in July: nobody is in before it, and that is the plan.
  @Test(arguments: ["2027-06", "2027-09", "2028-06"])
  func `values from before the line begins teach nothing`(_ asOf: String) throws {
    let values = [Double](repeating: 0, count: 6) + [Double](repeating: 100, count: 12)
    let last = try FollowedYAML.month("2027-01").distance(to: FollowedYAML.month(asOf)) + 1
    let review = try Self.review(
      Self.text(line: ", from: 2027-07"), Self.months(Array(values.prefix(last))), asOf: asOf)
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
    #expect(review.againstPlan?.side == .onPlan)
    #expect(review.curves.evidence.learned.values.first?.samples ?? 0 == max(0, last - 6))
  }

  // 1/12, 2/12 … of 100 for a year, and then 100: exactly the plan, so that all of it is certain.
  @Test func `a planned phase-in is no noise`() throws {
    let values = (1...18).map { 100 * min(1, Double($0) / 12) }
    let review = try Self.review(
      Self.text(line: ", phaseIn: 12 months", level: "outcome"), Self.months(values),
      asOf: "2028-06")
    #expect(review.curves.measured?.benefits == review.curves.confirmed?.benefits)
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
    // 78/12 of 10 000 kr in the first year and 60 000 in the half after it.
    #expect(review.curves.confirmed?.benefits.kroner.reduce(0, +) == 125_000)
  }

  @Test func `a measurement of nobody is no measurement`() throws {
    let measured = try Self.months([Double](repeating: 0, count: 6))
    let review = try Self.review(Self.text(), measured, count: 0, asOf: "2027-06")
    #expect(review.curves.evidence.readings.isEmpty)
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
    let counted = try Self.review(Self.text(), measured, count: 3, asOf: "2027-06")
    #expect(counted.curves.forecast.total < review.plan.total)
  }

  // Half a year of 40 and January to March of 100: the half-year counts in April to June alone; a day does
  // not count beside either.
  @Test func `the shortest period that covers a month counts`() throws {
    let months = try Self.months([100, 100, 100])
    let review = try Self.review(
      Self.text(), months + [("2027-H1", 40), ("2027-05-10", 7)], asOf: "2027-06")
    let line = try known(review.curves.lines.last)
    #expect(line.measured.kroner == [10_000, 10_000, 10_000, 4_000, 4_000, 4_000])
    #expect(review.curves.evidence.learned.values.first?.samples == 4)
  }

  @Test func `one month told three ways is one value`() throws {
    let review = try Self.review(
      Self.text(), [("2027-02", 50), ("2027-02-10", 50), ("2027-W06", 50), ("2027-02", 50)],
      asOf: "2027-02")
    let learned = try known(review.curves.evidence.learned.values.first)
    #expect(learned.samples == 1 && learned.basis == .plan)
  }

  // Four weeks of February beside a year's value: the weeks are of all the month.
  @Test func `weeks stand before a longer period where they fill the month`() throws {
    let weeks = (5...8).map { ("2027-W0\($0)", 100.0) }
    let review = try Self.review(Self.text(), weeks + [("2027", 40)], asOf: "2027-12")
    let line = try known(review.curves.lines.last)
    #expect(line.measured.kroner.prefix(3) == [4_000, 10_000, 4_000])
  }

  // Of week 53 only the Sunday and two days before it are in January; the Thursday of week 13 is 1 April.
  @Test func `a week belongs to the month of its middle day`() throws {
    let review = try Self.review(
      Self.text(), [("2026-W53", 50), ("2027-W13", 50)], asOf: "2027-04")
    let line = try known(review.curves.lines.last)
    #expect(line.standings.prefix(4) == [.assumed, .assumed, .assumed, .measured])
  }

  @Test func `carried values and values by group are told of`() throws {
    var book = FactBook()
    try book.measure("k", "2027-01", 100)
    let carried = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.text()), book.facts, asOf: "2027-03")
    // The next value is due on 1 March, 14 days of grace: February and March.
    #expect(carried.carriedValues.map(\.months) == [2])
    var groups = FactBook()
    var ofGroup = try Measurement(of: known(KPIID("k")), known(KPIValue(9)))
    ofGroup.group = try known(GroupID("unge"))
    try groups.add("2027-01", .measurement(ofGroup))
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.text()), groups.facts, asOf: "2027-01")
    #expect(review.kpisWithoutWhole.map(\.text) == ["k"])
    #expect(carried.kpisWithoutWhole.isEmpty)
  }

  @Test func `what a later version believes unmeasured is told of`() throws {
    let first = Self.text().replacing(
      "role: volume }", with: "role: volume }\n  worth: 1_200 kr/year/citizen"
    )
    .replacing("n * 1_200 kr/year/citizen", with: "n * worth")
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(first),
      newest: FollowedYAML.businessCase(first.replacing("worth: 1_200", with: "worth: 1_500")),
      asOf: "2027-06")
    #expect(review.revaluedAssumptions.map(\.id.text) == ["worth"])
  }
}
