import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Alternatives side by side; expected values are computed by hand in the comments.
@Suite struct ComparisonTests {
  private func month(_ year: Int, _ month: Int) throws -> Month {
    try known(Month(year: year, month: month))
  }

  private func settings(rate: Double = 0) throws -> EvaluationSettings {
    EvaluationSettings(
      discounting: Discounting(
        schedule: .constant(try known(YearlyRate(rate)), name: "constant"), step: .year))
  }

  private func kpi(
    _ target: Target?, counting unit: KPIUnit? = nil, good: Good? = .up, from baseline: Double? = 10
  ) throws -> KPI {
    let level = KPIUnit(Unit([.noun("citizen"): 1]), text: "citizen", size: .one, flow: nil)
    var kpi = KPI(id: try known(KPIID("k")), title: "K", counts: unit ?? level)
    kpi.level = .outcome
    kpi.good = good
    kpi.baseline = try baseline.map { .value(try known(KPIValue($0))) }
    kpi.target = target
    return kpi
  }

  private func target(_ value: Double, _ year: Int, _ number: Int) throws -> Target {
    .value(try known(KPIValue(value)), by: try month(year, number))
  }

  /// Two years with 1.85 million out in month 0, and so much back in month 1.
  private func businessCase(_ kpi: KPI, back ore: Int64 = 37_000_000) throws -> BusinessCase {
    var businessCase = try CaseBuilder.businessCase(
      months: 24,
      [
        CaseBuilder.sums("out", .cost(.investment), [0: 185_000_000]),
        CaseBuilder.sums("back", .benefit(.cash), [1: ore]),
      ])
    businessCase.kpis = [kpi]
    return businessCase
  }

  private func outcome(_ kpi: KPI, back ore: Int64 = 37_000_000, rate: Double = 0) throws
    -> Outcome?
  {
    let evaluation = try Evaluation(of: businessCase(kpi, back: ore), settings(rate: rate))
    return Outcome(of: kpi, in: evaluation)
  }

  @Test func `a level is gained in unit-years`() throws {
    // 12 more citizens from December 2027, rising by one a month: 1 + … + 12 = 78 citizen-months, and
    // 12 × 12 = 144 in 2028; 222 / 12 = 18.5 citizen-years.
    let outcome = try #require(try outcome(kpi(target(22, 2027, 12))))
    #expect(outcome.atTarget.number == 12)
    #expect(isClose(outcome.total.number, 18.5) && outcome.discountedTotal == outcome.total)
    // 1 850 000 kr / 18.5 = 100 000 kr, and (1 850 000 − 370 000) / 18.5 = 80 000 kr.
    #expect(isClose(try known(outcome.costPerUnit).kroner, 100_000))
    guard case .perUnit(let net) = outcome.netCostPerUnit else {
      Issue.record("\(outcome.netCostPerUnit)")
      return
    }
    #expect(isClose(net.kroner, 80_000))
  }

  @Test func `an outcome is discounted as money is`() throws {
    // 78 months of 2027 at factor 1 and 144 of 2028 at 1 / 1.04.
    let outcome = try #require(try outcome(kpi(target(22, 2027, 12)), rate: 0.04))
    #expect(isClose(outcome.discountedTotal.number, (78 + 144 / 1.04) / 12))
    #expect(isClose(try known(outcome.costPerUnit).kroner, 1_850_000 * 12 / (78 + 144 / 1.04)))
  }

  @Test(arguments: [(1.0, 222.0), (12.0, 18.5)])
  func `a flow is gained in what it counts`(_ months: Double, _ expected: Double) throws {
    let flow = KPIUnit.Flow("kWh", perMonths: try known(Quotient(months)))
    let unit = KPIUnit(
      Unit([.noun("kWh"): 1, .month: -1]), text: "kWh/month", size: .one, flow: flow)
    // Down by 6 to June and by 6 more to December: 1, 2, … 12, and then 12.
    let points = try [(6, 44.0), (12, 38.0)].map {
      TrajectoryPoint(try month(2027, $0), try known(KPIValue($1)))
    }
    let outcome = try #require(
      try outcome(kpi(.trajectory(points), counting: unit, good: .down, from: 50)))
    #expect(isClose(outcome.total.number, expected) && outcome.atTarget.number == 12)
  }

  @Test func `a target that is reached before the case holds from its first month`() throws {
    let outcome = try #require(try outcome(kpi(target(22, 2026, 6))))
    #expect(isClose(outcome.total.number, 24))
  }

  @Test func `a range is good to come nearer to`() throws {
    let range = try known(ValueRange(known(KPIValue(10)), through: known(KPIValue(20))))
    let nearer = try outcome(kpi(target(22, 2027, 1), good: .within(range), from: 25))
    #expect(nearer?.atTarget.number == 3)
    let worse = try #require(
      try outcome(kpi(target(5, 2027, 1), good: .within(range), from: 12)))
    #expect(worse.atTarget.number == -5)
    #expect(worse.costPerUnit == nil && worse.netCostPerUnit == .undefined)
  }

  @Test func `what earns more than it costs is free`() throws {
    let outcome = try outcome(kpi(target(22, 2027, 12)), back: 185_000_000)
    #expect(outcome?.netCostPerUnit == .paysForItself)
  }

  @Test func `without baseline, target or direction nothing is guessed`() throws {
    #expect(try outcome(kpi(target(22, 2027, 12), from: nil)) == nil)
    #expect(try outcome(kpi(nil)) == nil)
    #expect(try outcome(kpi(.rising)) == nil)
    #expect(try outcome(kpi(target(22, 2027, 12), good: nil)) == nil)
  }

  @Test func `doing nothing costs nothing, changes nothing and has its place`() throws {
    let kpi = try kpi(target(22, 2027, 12))
    let evaluations = try [Int64(37_000_000), 200_000_000].map {
      try Evaluation(of: businessCase(kpi, back: $0), settings(rate: 0.04))
    }
    let comparison = try #require(try Comparison(of: evaluations))
    #expect(comparison.alternatives.map(\.isDoingNothing) == [true, false, false])
    #expect(comparison.alternatives.map(\.rank) == [2, 3, 1])
    let nothing = try #require(comparison.alternatives.first)
    #expect(nothing.evaluation.netPresentValue.ore == 0 && nothing.evaluation.totalCosts == .zero)
    #expect(nothing.outcomes.first??.total == Outcome.Units.none)
    #expect(comparison.caveats == [])
    // The net cost of a unit is the value at which its case just breaks even.
    for (alternative, evaluation) in zip(comparison.alternatives.dropFirst(), evaluations) {
      guard case .perUnit(let cost) = alternative.outcomes.first??.netCostPerUnit else { continue }
      let units = try known(alternative.outcomes.first??.discountedTotal.number)
      #expect(isClose(cost.ore * units, -evaluation.netPresentValue.ore, scale: 1e8))
    }
  }

  @Test func `says what makes alternatives less alike`() throws {
    let kpi = try kpi(target(22, 2027, 12))
    let first = try businessCase(kpi)
    var longer = try CaseBuilder.businessCase(months: 36, first.lines)
    longer.prices = Year(2026)
    longer.kpis = [try self.kpi(target(22, 2027, 12), from: 11)]
    let evaluations = [
      try Evaluation(of: first, settings()), try Evaluation(of: longer, settings(rate: 0.04)),
    ]
    let comparison = try #require(try Comparison(of: evaluations))
    #expect(
      comparison.caveats
        == [.horizonsDiffer, .pricesDiffer, .discountingDiffers, .baselinesDiffer])
    longer.kpis = []
    let other = try Evaluation(of: longer, settings())
    #expect(try Comparison(of: [evaluations[0], other])?.caveats.contains(.outcomesDiffer) == true)
    #expect(try Comparison(of: [other])?.caveats == [.noOutcome])
    #expect(try Comparison(of: [other])?.kpis.isEmpty == true)
  }

  @Test func `nothing is compared with nothing`() throws {
    #expect(try Comparison(of: []) == nil)
  }
}
