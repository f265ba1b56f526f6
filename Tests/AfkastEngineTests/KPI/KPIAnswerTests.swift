import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Answers of a KPI that the numbers alone would give wrongly: lines, shifts and ranges.
@Suite struct KPIAnswerTests {
  private func month(_ offset: Int) throws -> Month {
    try known(Month(year: 2_027, month: 1)).advanced(by: offset)
  }

  private func kpi(_ good: Good?, baseline: Double?, target: Double?) throws -> KPI {
    var kpi = KPI(
      id: try known(KPIID("errors")), title: "Errors",
      counts: KPIUnit(.number, text: "events", size: .one, flow: nil))
    kpi.every = .month
    kpi.good = good
    kpi.baseline = try baseline.map { .value(try known(KPIValue($0))) }
    kpi.target = try target.map { .value(try known(KPIValue($0)), by: try month(12)) }
    return kpi
  }

  private func range(_ low: Double, _ high: Double) throws -> Good {
    .within(try known(ValueRange(try known(KPIValue(low)), through: try known(KPIValue(high)))))
  }

  private func judge(
    _ kpi: KPI, _ values: [Double], from first: Int = -12, phases: [KPIPhase] = []
  ) throws -> KPIJudgement {
    let readings = try values.enumerated().map { offset, value in
      KPIReading(.month(try month(first + offset)), try known(KPIValue(value)))
    }
    return KPIJudgement(
      of: kpi, readings: readings, phases: phases, start: try month(0), asOf: try month(11))
  }

  private static let swings: [Double] = [
    0.3, -0.4, 0.1, 0.5, -0.2, -0.5, 0.4, 0, -0.3, 0.2, 0.1, -0.2,
  ]

  @Test(arguments: [1.0, 0.1, -1.5, 1e-7])
  func `a straight line before is the clearest trend there is`(_ slope: Double) throws {
    let before = (0..<12).map { 60 + slope * Double($0) }
    let after = Self.swings.enumerated().map { 60 + slope * Double(12 + $0) + $1 * slope }
    let found = try judge(try kpi(.up, baseline: 60, target: 90), before + after)
    #expect(found.effect.hadTrend && found.effect.design == .interruptedSeries)
    #expect(found.effect.verdict == .noDemonstrableChange, "the line goes on")
    let straight = (0..<24).map { 60 + slope * Double($0) }
    let exact = try judge(try kpi(.up, baseline: 60, target: 90), straight)
    #expect(exact.effect.hadTrend && exact.effect.verdict == .noVariation)
    #expect(exact.effect.difference == nil, "before and after would take the line for an effect")
  }

  @Test func `what never changes has no trend, however it is written`() throws {
    let before = (0..<12).map { $0.isMultiple(of: 2) ? 0.1 + 0.2 : 0.3 }
    let found = try judge(try kpi(.up, baseline: 0.3, target: 1), before + Self.swings)
    #expect(!found.effect.hadTrend)
  }

  @Test func `whether a target will be met is open until a shift has its phase`() throws {
    let before = Self.swings.map { 14 + $0 }
    let at = Self.swings.map { 7.4 + $0 }
    let errors = try kpi(.down, baseline: 14, target: 8)
    let shifted = try judge(errors, before + at)
    #expect(shifted.proposal != nil && shifted.assurance == .unknown(.shifted))
    let short = try judge(errors, before + at.prefix(7))
    #expect(short.proposal == nil && short.assurance == .unknown(.shifted), "a shift is flagged")
    let few = try judge(errors, before + at.prefix(3))
    #expect(few.assurance == .found(.fails), "three points are no shift yet")
    let phase = KPIPhase(from: .month(try month(0)), cause: "new form")
    #expect(try judge(errors, before + at, phases: [phase]).assurance == .found(.inconsistent))
  }

  @Test func `a range is met inside, and missed on either side`() throws {
    let within = try kpi(try range(5, 10), baseline: 20, target: nil)
    #expect(try judge(within, [7]).progress == .range(isInside: true))
    #expect(try judge(within, [5]).progress == .range(isInside: true))
    #expect(try judge(within, [10]).progress == .range(isInside: true))
    #expect(try judge(within, [11]).progress == .range(isInside: false))
    #expect(try judge(within, [7]).progress.light(Thresholds()) == .green)
    #expect(try judge(within, [4]).progress.light(Thresholds()) == .red)
    // With a target there is a way into the range, and none through it.
    let way = try kpi(try range(5, 10), baseline: 20, target: 8)
    #expect(try judge(way, [9.9]).progress == .range(isInside: true))
    #expect(try judge(way, [4]).progress == .range(isInside: false))
    guard case .way(_, let share) = try judge(way, [14]).progress else {
      Issue.record("there is a way from 20 to 8")
      return
    }
    #expect(isNear(share.value, 0.5))
  }

  @Test func `whether a range holds is judged by both limits`() throws {
    func assurance(_ level: Double) throws -> Finding<Assurance>? {
      let within = try kpi(try range(5, 10), baseline: nil, target: nil)
      return try judge(within, Self.swings.map { level + $0 }).assurance
    }
    #expect(try assurance(7.5) == .found(.passes))
    #expect(try assurance(10) == .found(.inconsistent) && assurance(5) == .found(.inconsistent))
    #expect(try assurance(14) == .found(.fails) && assurance(1) == .found(.fails))
  }
}
