import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Plan, measured, confirmed and forecast, month by month; all numbers by hand.
@Suite struct FourCurvesTests {
  /// 240 000 kr out at once; ten people at 2 000 kr a month come in over four months.
  private static let people = """
    assumptions:
      people: { likely: 10 person, low: 6 person, high: 14 person, role: volume }
      worth: 2_000 kr/month/person
    costs:
      - { id: start, kind: investment, amount: 240 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: people * worth, phaseIn: 4 months }
    kpis:
      - { id: enrolled, title: Enrolled, unit: person, level: output, good: up, measures: people,
          baseline: 0, target: { value: 10, by: 2027-04 }, every: month }

    """

  @Test(arguments: ["2026-06", "2027-01", "2027-07", "2028-12", "2030-01"])
  func `without facts the forecast is the plan`(_ asOf: String) throws {
    let review = try FollowedYAML.review(FollowedYAML.businessCase(Self.people), asOf: asOf)
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
    #expect(review.curves.planned.cumulative == review.plan.cumulative)
    #expect((review.curves.measured?.benefits ?? []).allSatisfy { $0 == .zero })
    let bridge = try review.bridge()
    #expect(bridge.steps.allSatisfy { $0.change == .zero })
  }

  @Test func `facts equal to the plan give the plan`() throws {
    var book = FactBook()
    for (month, value) in zip(1...12, [2.5, 5, 7.5] + [Double](repeating: 10, count: 9)) {
      try book.measure("enrolled", month < 10 ? "2027-0\(month)" : "2027-\(month)", value)
    }
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.people), book.facts, asOf: "2027-12")
    #expect(review.curves.forecast.cumulative == review.plan.cumulative)
    #expect(review.curves.measured?.total == review.plan.cumulative[11])
    #expect(review.curves.evidence.learned.values.first?.basis == .both)
    #expect(try review.bridge().steps.allSatisfy { $0.change == .zero })
    #expect(review.againstPlan?.side == .onPlan)
  }

  // Measured 2, 4 and 6 of a phase-in of 2.5, 5 and 7.5: the measured months count as they are, without
  // the phase-in once more. March's value holds in April and May: the next is due at 3 May, plus 14 days.
  @Test func `phase-in is not counted twice`() throws {
    var book = FactBook()
    for (month, value) in zip(1...3, [2.0, 4, 6]) {
      try book.measure("enrolled", "2027-0\(month)", value)
    }
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.people), book.facts, asOf: "2027-06")
    let line = try known(review.curves.lines.last)
    #expect(line.measured.kroner == [4_000, 8_000, 12_000, 12_000, 12_000, 0])
    #expect(
      line.standings.prefix(6) == [
        .measured, .measured, .measured, .measured, .measured, .assumed,
      ])
    // 2/2.5 = 4/5 = 6/7.5 = 0.8: against the time profile all three say eight people, without any spread.
    #expect(review.curves.evidence.learned.values.first?.expected.value == 8)
    #expect(line.forecast[6].kroner == 16_000)
    // The month that nobody measured is as those to come.
    #expect(line.forecast[5].kroner == 16_000)
  }

  // Index 100, 104, 110: 52 000 kr. of 2028 are 50 000 of 2027, and 2029 is beyond the index.
  @Test func `ledger money is moved to the case's prices`() throws {
    let text = """
      costs:
        - { id: run, kind: operating, amount: 600 tkr/year }
      """
    let case3 = FollowedYAML.head.replacing("2 years", with: "3 years")
    let plan = try FollowedYAML.businessCase(text, head: case3)
    var book = FactBook()
    try book.book("run", "2027-12", kroner: 51_000)
    try book.book("run", "2028-01", kroner: 52_000)
    try book.book("run", "2029-01", kroner: 53_000)
    let years = try [2027, 2028].map { try known(Year($0)) }
    let index = try known(
      PriceIndex(
        "pl", TableOrigin(year: nil, source: "test"),
        levels: [
          years[0]: known(PriceFactor(100, over: 1)), years[1]: known(PriceFactor(104, over: 1)),
        ]))
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2029-01", index: index)
    let line = try known(review.curves.lines.first)
    #expect([11, 12, 24].map { line.measured[$0].kroner } == [51_000, 50_000, 53_000])
    #expect(line.standings[12] == .booked)
    #expect(line.standings[13] == .assumed)
    #expect(review.unadjustedYears.map(\.number) == [2029])
  }

  /// 120 hours a month that are measured, half of which is to be harvested.
  private static let hours = """
    assumptions:
      hours: { likely: 120 hour/month, low: 60 hour/month, high: 180 hour/month, role: volume }
    costs:
      - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
    benefits:
      - { id: freed, kind: capacity, harvest: 50 %, amount: hours * 500 kr/hour }
    kpis:
      - { id: hours, title: Hours, unit: hour/month, level: output, good: up, measures: hours,
          baseline: 0, target: { value: 120, by: 2027-04 }, every: month }
    """

  // 120 hours a month at 500 kr. are 60 000 kr., half of it to be harvested. Harvested: 120 000 kr. a year
  // from March, and 720 000 from May, which is more than the 60 000 a month that were realised.
  @Test func `released time counts as harvested and never more than was realised`() throws {
    let plan = try FollowedYAML.businessCase(Self.hours)
    var book = FactBook()
    for month in 1...6 { try book.measure("hours", "2027-0\(month)", 120) }
    try book.harvest("freed", "2027-03", kronerAYear: 120_000)
    try book.harvest("freed", "2027-05", kronerAYear: 720_000)
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2027-06")
    let line = try known(review.curves.lines.last)
    #expect(line.realised.kroner == [Double](repeating: 60_000, count: 6))
    #expect(line.measured.kroner == [0, 0, 10_000, 10_000, 60_000, 60_000])
    #expect(line.planned.prefix(2).map(\.kroner) == [30_000, 30_000])
    // What was cut goes on, as long as it is realised.
    #expect(line.forecast[6].kroner == 60_000)
    let bridge = try review.bridge()
    #expect(bridge.steps.filter { $0.change != .zero }.map(\.cause) == [.harvest])
  }

  @Test func `a benefit that was never harvested is not expected to be`() throws {
    let plan = try FollowedYAML.businessCase(Self.hours)
    var book = FactBook()
    for month in 1...6 { try book.measure("hours", "2027-0\(month)", 120) }
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2027-06")
    #expect(review.curves.forecast.benefits.allSatisfy { $0 == .zero })
    #expect(review.verdict == .never)
  }

  // The reference budget is 100 000 kr. a month; 70 000 were spent in January, and February was closed
  // without a posting on the account. A closed month of the cost books zero, too.
  @Test func `a closed month books what was spent and what was saved`() throws {
    let plan = try FollowedYAML.businessCase(
      """
      costs:
        - { id: run, kind: operating, amount: 20 tkr/month }
      benefits:
        - { id: saved, kind: cash, amount: 25 tkr/month, booked: { account: 5.46, reference: 1.2 mkr/year } }
      """)
    var book = FactBook()
    try book.book("saved", "2027-01", kroner: 70_000)
    try book.close("saved", "2027-02")
    try book.close("run", "2027-02")
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2027-03")
    let (cost, benefit) = (review.curves.lines[0], review.curves.lines[1])
    #expect(cost.measured.kroner == [20_000, 0, 20_000])
    #expect(benefit.measured.kroner == [30_000, 100_000, 0])
    #expect(benefit.forecast.prefix(4).map(\.kroner) == [30_000, 100_000, 25_000, 25_000])
    #expect(review.known.share?.value == 2.0 / 3)
  }

  // A file closes the accounts of all lines for the whole year, and the saving begins in March.
  @Test func `what is closed before a benefit begins is no saving`() throws {
    let plan = try FollowedYAML.businessCase(
      """
      costs:
        - { id: run, kind: operating, amount: 20 tkr/month }
      benefits:
        - { id: saved, kind: cash, amount: 25 tkr/month, from: 2027-03,
            booked: { account: 5.46, reference: 1.2 mkr/year } }
      """)
    var book = FactBook()
    try book.book("saved", "2027-02", kroner: 90_000)
    try book.book("saved", "2027-03", kroner: 70_000)
    for month in 1...4 { try book.close("saved", "2027-0\(month)") }
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2027-04")
    #expect(review.curves.lines[1].measured.kroner == [0, 0, 30_000, 100_000])
    #expect(review.curves.lines[1].forecast.prefix(4).map(\.kroner) == [0, 0, 30_000, 100_000])
  }
}
