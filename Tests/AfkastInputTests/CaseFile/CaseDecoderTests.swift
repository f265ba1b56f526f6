@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct CaseDecoderTests {
  private func decode(_ text: String) throws -> BusinessCase {
    let file = read(text)
    return try #require(file.businessCase, "\(file.diagnostics)")
  }

  private func span(_ text: String) throws -> MonthSpan { try MonthParser.parseSpan(text) }
  private func month(_ text: String) throws -> Month { try MonthParser.parse(text) }

  @Test func `reads what a case is`() throws {
    let found = try decode(fullCase)
    #expect(found.id.text == "dispensere")
    #expect(found.title == "Medicin: dispensere")
    #expect(found.summary == "Borgere får en dispenser.")
    #expect(found.owner == "Sundhedschefen")
    #expect(found.departments.map(\.text) == ["sundhed", "oekonomi"])
    #expect(found.goal?.text == "eget-liv")
    #expect(try found.horizon == span("2027-01..2031-12"))
    #expect(found.prices?.number == 2026)
    #expect(found.promise == WholeMonths(24).map(Promise.within))
    #expect(found.groups.map(\.text) == ["under-80", "over-80"])
  }

  @Test func `reads the chain, the milestones and the follow-up`() throws {
    let found = try decode(fullCase)
    #expect(found.chain.map(\.id.text) == ["sat-op", "frigjort"])
    #expect(found.chain.map(\.level) == [.activity, .outcome])
    #expect(found.chain.map(\.text) == ["Sat op", "Frigjort tid"])
    #expect(found.chain.map { $0.leadsTo.map(\.text) } == [["frigjort"], []])
    let milestone = try #require(found.milestones.first)
    #expect(milestone.id.text == "udbud" && milestone.title == "Udbud")
    #expect(milestone.department?.text == "oekonomi" && milestone.owner == "Chef")
    #expect(try milestone.by == month("2026-11"))
    let followUp = try #require(found.followUp)
    #expect(followUp.every == .quarter && followUp.forum == "Udvalget")
    #expect(followUp.graceDays == 7)
    #expect(try followUp.first == month("2027-03"))
    #expect(try followUp.until == month("2031-12"))
  }

  @Test func `reads a cost with every key`() throws {
    let line = try #require(decode(fullCase).lines.first)
    #expect(line.id.text == "apparater" && line.title == "Apparater")
    #expect(line.kind == .cost(.investment))
    let sum = Instalment(Money(ore: 180_000_000), over: MonthSpan(try month("2027-02")))
    let delay = try #require(WholeMonths(2))
    #expect(line.amount == .instalments([sum].compactMap(\.self), delay: Length(delay)))
    #expect(line.department?.text == "oekonomi" && line.actor == .region && line.area == .capital)
    #expect(line.account == "5.30.26" && line.source == "Tilbud" && line.note == "Uden moms")
    #expect(line.evidence == .controlled && line.isAvoidable && line.isTransfer)
    #expect(line.node?.text == "sat-op" && line.booking == nil)
  }

  @Test func `reads amounts over months`() throws {
    let lines = try decode(fullCase).lines
    #expect(lines.map(\.id.text) == ["apparater", "licenser", "kurser", "tid", "vikarer"])
    let rate = try #require(MoneyRate(orePerYear: 30_000_000))
    #expect(
      try lines[1].amount
        == .perTime(.certain(rate), over: span("2028-01..2030-12"), profile: .level))
    let spread = try #require(Instalment(Money(ore: 6_000_000), over: span("2027-01..2027-06")))
    #expect(lines[2].amount == .instalments([spread], delay: .zero))
    let byYear = try [
      Instalment(Money(ore: 1_000_000), over: span("2027-01..2027-12")),
      Instalment(Money(ore: 2_000_000), over: MonthSpan(month("2028-03"))),
      Instalment(Money(ore: 3_000_000), over: span("2029-01..2029-12")),
    ].compactMap(\.self)
    #expect(lines[4].amount == .instalments(byYear, delay: .zero))
  }

  @Test func `reads how a benefit comes and goes`() throws {
    let line = try decode(fullCase).lines[3]
    let half = try #require(Share(1, over: 2))
    #expect(line.kind == .benefit(.capacity(harvest: half)))
    #expect(line.deadweight == Share(1, over: 8) && line.displacement == Share(1, over: 20))
    guard case .perTime(let rate, let months, let profile) = line.amount else {
      Issue.record("\(line.amount) is no money per time")
      return
    }
    #expect(rate == MoneyRate(orePerYear: 120_000 * 1461, over: 28).map(FlowRate.certain))
    #expect(try months == span("2027-01..2031-12"))
    func fixed(_ months: Double) -> Length? { Months(months).map(Length.fixed) }
    #expect(profile.phaseIn == fixed(12))
    #expect(profile.delay == fixed(6 * 12 * 7 / 365.25))
    #expect(profile.fadeOut?.after == fixed(24))
    #expect(profile.fadeOut?.over == fixed(18))
    #expect(profile.halfLife == fixed(48))
    #expect(line.booking?.account == "5.30.27")
    #expect(line.booking?.reference.orePerYear == 400_000_000)
  }

  @Test func `reads a benefit that is no money`() throws {
    let benefit = try #require(decode(fullCase).qualityBenefits.first)
    #expect(benefit.id.text == "sikkerhed" && benefit.title == "Færre fejl")
    #expect(benefit.department?.text == "sundhed" && benefit.node?.text == "frigjort")
    #expect(benefit.source == "Interview" && benefit.evidence == .afterOnly)
    #expect(benefit.note == "Uden beløb")
  }

  @Test func `reads a KPI with every key`() throws {
    let kpi = try #require(decode(fullCase).kpis.first)
    #expect(kpi.id.text == "i-brug" && kpi.title == "I brug" && kpi.definition == "Aktive")
    #expect(kpi.counts.unit == Unit([.noun("citizen"): 1]) && kpi.level == .output)
    #expect(kpi.node?.text == "sat-op" && kpi.dimension == .activity && kpi.voice == .register)
    #expect(kpi.good == .up && kpi.every == .month && kpi.isBalancing)
    #expect(kpi.scale?.low.number == 0 && kpi.scale?.high.number == 500)
    #expect(kpi.baseline == KPIValue(0).map(Baseline.value))
    let target = try #require(KPIValue(1_120))
    #expect(try kpi.target == .value(target, by: month("2027-12")))
    #expect(kpi.source == "System" && kpi.owner == "Leder" && kpi.comparison?.text == "andre")
  }

  @Test func `reads ranges, trajectories and trends`() throws {
    let kpis = try decode(fullCase).kpis
    let (five, ten) = (try #require(KPIValue(5)), try #require(KPIValue(10.5)))
    #expect(kpis[1].good == ValueRange(five, through: ten).map(Good.within))
    #expect(try kpis[1].baseline == .months(span("2026-01..2026-06")))
    guard case .trajectory(let points) = kpis[1].target else {
      Issue.record("no trajectory")
      return
    }
    #expect(points.map(\.month.description) == ["2027-06", "2028-01"])
    #expect(points.map(\.value.number) == [3.5, 7])
    #expect(kpis[1].every == .fortnight && kpis[1].counts.unit == .number)
    #expect(kpis[2].target == .falling && kpis[2].good == .down && kpis[2].every == .halfYear)
  }

  @Test func `has the defaults of the format`() throws {
    let text = caseText(
      "departments: [teknik, oekonomi]",
      benefit: "amount: 1 mkr/year }\n  - { id: tid, kind: capacity, amount: 2 mkr/year")
    let found = try decode(text)
    let (cost, benefit, capacity) = (found.lines[0], found.lines[1], found.lines[2])
    #expect(found.lines.map(\.department?.text) == ["teknik", "teknik", "teknik"])
    #expect(found.lines.allSatisfy { $0.actor == .municipality && !$0.isTransfer })
    #expect(found.lines.allSatisfy { $0.deadweight == .none && $0.displacement == .none })
    #expect(!cost.isAvoidable && benefit.isAvoidable)
    #expect(capacity.kind == .benefit(.capacity(harvest: .none)))
    let rate = try #require(MoneyRate(orePerYear: 100_000_000))
    #expect(benefit.amount == .perTime(.certain(rate), over: found.horizon, profile: .level))
    #expect(found.promise == nil && found.followUp == nil && found.prices == nil)
    #expect(found.chain.isEmpty && found.kpis.isEmpty && found.milestones.isEmpty)
  }

  @Test func `takes a last month for a horizon and for a promise`() throws {
    let text = caseText("promise: { by: 2028-12 }")
      .replacing("horizon: 5 years", with: "horizon: 2031-06")
    let found = try decode(text)
    #expect(found.horizon.last == (try month("2031-06")))
    #expect(found.promise == .by(try month("2028-12")))
  }

  @Test func `spreads a year over the months of the line alone`() throws {
    let text = caseText(cost: "amount: { 2027: 6 tkr }, from: 2027-07, until: 2028-03")
    let part = try #require(Instalment(Money(ore: 600_000), over: span("2027-07..2027-12")))
    #expect(try decode(text).lines[0].amount == .instalments([part], delay: .zero))
  }
}
