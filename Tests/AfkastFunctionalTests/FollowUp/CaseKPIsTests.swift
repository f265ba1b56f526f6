import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Where the KPIs of a case stand, from the facts about them.
@Suite struct CaseKPIsTests {
  private static let text = """
    groups: [young, old]
    departments: [health, finance]
    assumptions:
      saved: { low: 2 events/month, likely: 5 events/month, high: 8 events/month }
    costs:
      - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
    benefits:
      - { id: fewer, kind: cash, amount: saved * 1000 kr/event, from: 2027-01, department: finance }
    kpis:
      - { id: errors, title: Errors, unit: events/month, every: month, good: down, baseline: 14,
          target: { 2027-12: 8 }, measures: { assumption: saved, as: improvement } }
      - { id: harm, title: Harm, unit: events, every: month, good: down, baseline: 3,
          target: { 2027-12: 3 }, balancing: true }

    """

  private static let before: [Double] = [14, 15, 13, 14, 16, 13, 15, 14, 13, 15, 14, 12]

  private static func period(_ offset: Int) throws -> String {
    try FollowedYAML.month("2026-01").advanced(by: offset).description
  }

  private static func book(
    _ kpi: String = "errors", _ values: [Double], from first: Int = 0, _ book: FactBook = FactBook()
  ) throws -> FactBook {
    var book = book
    for (offset, value) in values.enumerated() {
      try book.measure(kpi, period(first + offset), value)
    }
    return book
  }

  private static func kpis(_ facts: [Fact], asOf: String = "2027-12") throws -> CaseKPIs {
    CaseKPIs(
      of: try FollowedYAML.businessCase(text), facts,
      asOf: try FollowedYAML.month(asOf).lastDay, graceDays: 14)
  }

  @Test func `a phase makes limits anew and moves neither baseline, effect nor money`() throws {
    var book = try Self.book(values: Self.before + [9, 8, 10, 9, 8, 9, 8, 9, 10, 9, 8, 9])
    let plain = try known(try Self.kpis(book.facts).standings.first)
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.text), book.facts, asOf: "2027-12")
    // Twelve in a row below the mean since January; proposed, and not done.
    #expect(plain.judgement.proposal?.start == 12 && plain.judgement.chart.phases.count == 1)
    let errors = try known(KPIID("errors"))
    try book.add("2027-01", .phase(Rebaseline(of: errors, because: "in use")))
    let found = try known(try Self.kpis(book.facts).standings.first)
    #expect(found.judgement.chart.phases.map(\.places) == [0..<12, 12..<24])
    #expect(found.judgement.proposal == nil && found.phases.map(\.cause) == ["in use"])
    #expect(found.judgement.effect == plain.judgement.effect)
    #expect(found.judgement.progress == plain.judgement.progress)
    #expect(found.judgement.baseline == 14)
    let after = try FollowedYAML.review(
      FollowedYAML.businessCase(Self.text), book.facts, asOf: "2027-12")
    #expect(after.plan.net == review.plan.net && after.verdict == review.verdict)
    #expect(after.curves.forecast.net == review.curves.forecast.net)
    #expect(after.curves.confirmed?.net == review.curves.confirmed?.net)
  }

  private static func book(values: [Double]) throws -> FactBook { try book("errors", values) }

  @Test func `the order of recording changes nothing`() throws {
    let facts = try Self.book(values: Self.before + [9, 8, 10]).facts
    let found = try Self.kpis(facts).standings.map(\.judgement)
    #expect(try Self.kpis(facts.reversed()).standings.map(\.judgement) == found)
  }

  @Test func `target groups stand by themselves, and only where they were measured`() throws {
    var book = try Self.book(values: [14, 13])
    var measurement = Measurement(of: try known(KPIID("errors")), try known(KPIValue(4)))
    measurement.group = GroupID("old")
    try book.add("2026-01", .measurement(measurement))
    let found = try Self.kpis(book.facts).standings
    #expect(found.map(\.kpi.id.text) == ["errors", "errors", "harm"])
    #expect(found.map(\.group?.text) == [nil, "old", nil])
    #expect(found.map { $0.judgement.points.count } == [2, 1, 0])
    #expect(found.map(\.latest?.value.number) == [13, 4, nil])
  }

  /// 90 of 100 could be all of the young, so no group is held against the target of all.
  @Test func `a group has no light, and a value for all is missed where only groups have one`()
    throws
  {
    var book = FactBook()
    for (group, value) in [("young", 9.0), ("old", 5)] {
      var measurement = Measurement(of: try known(KPIID("errors")), try known(KPIValue(value)))
      measurement.group = GroupID(group)
      try book.add("2027-12", .measurement(measurement))
    }
    let found = try Self.kpis(book.facts).standings
    #expect(found[0].latest == nil && found[0].measuredGroups.map(\.text) == ["young", "old"])
    for standing in found[1...2] {
      #expect(standing.judgement.progress == .noTarget && standing.judgement.assurance == nil)
      #expect(standing.light(Thresholds()) == nil && standing.judgement.expectedToday == nil)
      #expect(standing.judgement.chart.good == .lower, "which way is better holds for all")
    }
  }

  /// December's value is due on 3 January and in time to the 17th, as January's is to 15 February.
  @Test func `a value has no light once the next one is overdue`() throws {
    let book = try Self.book("errors", [8], from: 23)
    for (asOf, isOutdated) in [("2027-12", false), ("2028-01", false), ("2028-02", true)] {
      let found = try known(try Self.kpis(book.facts, asOf: asOf).standings.first)
      #expect(found.isOutdated == isOutdated, "\(asOf)")
      #expect((found.light(Thresholds()) == nil) == isOutdated)
    }
  }

  @Test func `a value of nobody is a gap, and is named`() throws {
    var book = try Self.book(values: [14])
    var measurement = Measurement(of: try known(KPIID("errors")), try known(KPIValue(0)))
    measurement.count = 0
    try book.add("2026-02", .measurement(measurement))
    try book.measure("errors", "2026-03", 13)
    let found = try known(try Self.kpis(book.facts).standings.first)
    #expect(found.gapCount == 1 && found.emptyPeriods.map(\.description) == ["2026-02"])
  }

  @Test func `facts about a KPI that the case has no more are named`() throws {
    let facts = try Self.book("old-name", [1, 2, 3]).facts
    let found = try Self.kpis(facts)
    #expect(found.lost.map(\.id.text) == ["old-name"] && found.lost.first?.count == 3)
    #expect(found.lost.first?.last.description == "2026-03")
    #expect(found.standings.allSatisfy { $0.latest == nil })
  }

  @Test
  func `a start at an unusually bad value is warned of, and what comes back by itself is said`()
    throws
  {
    // The last of twelve lies 3.5 beyond their mean, 174/12; they hardly follow each other, so nearly all
    // of it may be expected back.
    let facts = try Self.book(values: Self.before.dropLast() + [18]).facts
    let found = try known(try Self.kpis(facts).standings.first?.judgement.badStart)
    #expect(found.value == 18 && !found.isBaseline && isClose(found.mean, 14.5))
    #expect(found.expectedChange < -3 && found.expectedChange >= -3.5)
    let usual = try Self.book(values: Self.before).facts
    #expect(try Self.kpis(usual).standings.first?.judgement.badStart == nil)
  }

  @Test func `a baseline far worse than what was measured is warned of`() throws {
    let facts = try Self.book(values: Self.before.map { $0 - 6 }).facts
    let found = try known(try Self.kpis(facts).standings.first?.judgement.badStart)
    #expect(found.isBaseline && found.value == 14)
  }

  @Test func `a met target is asked about where a balancing KPI got worse`() throws {
    let harm: [Double] = [3, 2, 3, 4, 3, 2, 3, 4, 3, 3, 2, 4] + [9, 8, 9, 10, 9, 8, 9, 9, 8]
    let good = try Self.book(values: Self.before + [7, 6, 7, 8, 7, 6, 7, 7, 6])
    let found = try known(
      try Self.kpis(Self.book("harm", harm, good).facts, asOf: "2027-09").standings.first)
    let asked = found.questions.contains { if case .tunnelVision = $0 { true } else { false } }
    #expect(asked)
    let calm = try known(try Self.kpis(good.facts, asOf: "2027-09").standings.first)
    let isAsked = calm.questions.contains { if case .tunnelVision = $0 { true } else { false } }
    #expect(!isAsked)
  }

  @Test func `a KPI belongs to the departments of what it measures, or else to those of the case`()
    throws
  {
    let found = try Self.kpis([]).standings.map { $0.departments.map(\.text) }
    #expect(found == [["finance"], ["health", "finance"]])
  }

  @Test func `what measurements taught of the assumption stands beside the plan`() throws {
    let facts = try Self.book(values: Self.before + [9, 8, 10]).facts
    let learned = try known(try Self.kpis(facts).standings.first?.learned)
    #expect(learned.samples == 3 && learned.basis == .both)
    #expect(
      isClose(learned.planned.value, 5) && learned.measured.map { isClose($0.value, 5) } == true)
  }

  /// Undiscounted, 24 months bring 100 000 kr back from 4.17 saved events a month on.
  @Test func `what the case needs stands beside what was measured`() throws {
    let enough = try Self.book(values: Self.before + [9, 8, 10, 9, 8, 10])
    let found = try known(try Self.kpis(enough.facts).standings.first?.breakEven)
    guard case .quantity(let limit)? = found.switching.breakEven else {
      Issue.record("\(found.switching)")
      return
    }
    #expect((100.0 / 24...4.4).contains(limit.value))
    // Measured against 14: 5, 6, 4, 5, 6, 4.
    let measured = try known(found.measured)
    #expect(measured.low > limit.value && measured.low < 5 && measured.high > 5)
    #expect(found.outcome == .earnsBack)
    let little = try Self.book(values: Self.before + [13, 12.5, 13.5, 13, 12.5, 13.5])
    #expect(try Self.kpis(little.facts).standings.first?.breakEven?.outcome == .doesNot)
    let unclear = try Self.book(values: Self.before + [9, 11, 8, 12, 9, 10])
    #expect(try Self.kpis(unclear.facts).standings.first?.breakEven?.outcome == .open)
    let few = try known(
      try Self.kpis(Self.book(values: Self.before + [9, 8]).facts).standings.first)
    #expect(few.breakEven?.measured == nil && few.breakEven?.outcome == nil)
    #expect(few.breakEven?.switching == found.switching, "the plan alone says it")
    #expect(try Self.kpis([]).standings.last?.breakEven == nil, "it measures nothing")
  }
}
