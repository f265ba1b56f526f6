import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// What is said of one KPI of a case that began in January 2027.
@Suite struct KPIJudgementTests {
  private static let seed: UInt64 = 20_260_701

  private func value(_ number: Double) throws -> KPIValue { try known(KPIValue(number)) }

  private func month(_ offset: Int) throws -> Month {
    try known(Month(year: 2_027, month: 1)).advanced(by: offset)
  }

  private func kpi(
    _ good: Good? = .down, baseline: Double? = 14, target: Double? = 8, unit: KPIUnit? = nil
  ) throws -> KPI {
    let events = KPIUnit(.number, text: "events", size: .one, flow: nil)
    var kpi = KPI(id: try known(KPIID("errors")), title: "Errors", counts: unit ?? events)
    kpi.good = good
    kpi.every = .month
    kpi.baseline = try baseline.map { .value(try value($0)) }
    kpi.target = try target.map { .value(try value($0), by: try month(12)) }
    return kpi
  }

  /// One reading a month, from so many months before the start.
  private func readings(_ values: [Double?], from first: Int = -12) throws -> [KPIReading] {
    try values.enumerated().compactMap { offset, number in
      try number.map { KPIReading(.month(try month(first + offset)), try value($0)) }
    }
  }

  private func judge(
    _ kpi: KPI, _ readings: [KPIReading], comparison: [KPIReading] = [], phases: [KPIPhase] = [],
    asOf offset: Int = 11
  ) throws -> KPIJudgement {
    KPIJudgement(
      of: kpi, readings: readings, comparison: comparison, phases: phases, start: try month(0),
      asOf: try month(offset))
  }

  private static let before: [Double?] = [14, 15, 13, 14, 16, 13, 15, 14, 13, 15, 14, 12]

  @Test func `a real improvement is certain at the second review, and its progress is a share`()
    throws
  {
    let values = Self.before + [9, 8, 10, 9, 8, 9]
    let found = try judge(try kpi(), try readings(values), asOf: 5)
    #expect(found.effect.verdict == .better(.certain) && found.effect.design == .beforeAfter)
    #expect(found.change == 12 && found.points.count == 18)
    #expect(found.variation == .found(.improvement(.below)))
    #expect(try judge(try kpi(), try readings(values), asOf: 2).effect.verdict == .better(.likely))
    // June is 5 of 12 months on the way from 14 to 8: 11.5; the value went 5 of 6 down.
    #expect(isNear(try known(found.expectedToday), 11.5))
    guard case .way(let today?, let target) = found.progress else {
      Issue.record("\(found.progress)")
      return
    }
    #expect(isNear(today.value, 2) && isNear(target.value, 5.0 / 6))
    #expect(found.progress.light(Thresholds()) == .green)
  }

  @Test func `nothing of after the month counts`() throws {
    let all = try readings(Self.before + [9, 8, 10, 30, 30, 30])
    let found = try judge(try kpi(), all, asOf: 2)
    #expect(found == (try judge(try kpi(), Array(all.prefix(15)), asOf: 2)))
    #expect(found == (try judge(try kpi(), all.reversed(), asOf: 2)), "nor does the order")
  }

  @Test func `numbers that swing as before show no change`() throws {
    let found = try judge(try kpi(), try readings(Self.before + Self.before.reversed()))
    #expect(found.effect.verdict == .noDemonstrableChange && found.variation == .found(.common))
    let detectable = try known(found.effect.detectable.value)
    #expect(detectable > 1 && detectable < 2)
    // Eleven months on, 8.5 is expected and 14 is there.
    #expect(found.progress.light(Thresholds()) == .red)
    #expect(found.assurance == .found(.fails))
  }

  @Test func `too little is said to be too little`() throws {
    let none = try judge(try kpi(), [])
    #expect(none.progress == .notMeasured && none.points.isEmpty)
    #expect(none.effect.verdict == .tooEarly(before: 0, after: 0))
    let three = try judge(try kpi(), try readings([14, 13, 12], from: 0))
    #expect(three.effect.verdict == .tooEarly(before: 0, after: 3))
    #expect(three.variation == .unknown(.tooFew(have: 3, needed: 6)))
    #expect(try judge(try kpi(baseline: nil), try readings([14], from: 0)).progress == .noBaseline)
    #expect(try judge(try kpi(target: nil), try readings([14], from: 0)).progress == .noTarget)
  }

  @Test func `a target that is the baseline is held or not`() throws {
    let balancing = try kpi(baseline: 14, target: 14)
    #expect(try judge(balancing, try readings([13], from: 0)).progress == .holding(isMet: true))
    #expect(try judge(balancing, try readings([15], from: 0)).progress == .holding(isMet: false))
    let neutral = try kpi(nil, baseline: 14, target: 14)
    #expect(try judge(neutral, try readings([13], from: 0)).progress == .holding(isMet: false))
    #expect(try judge(neutral, try readings([14], from: 0)).progress == .holding(isMet: true))
  }

  @Test func `a constant series has no variation and raises no question`() throws {
    let found = try judge(try kpi(), try readings(Array(repeating: 14, count: 24)))
    #expect(found.variation == .unknown(.noVariation) && found.effect.verdict == .noVariation)
    #expect(found.assurance == .unknown(.noVariation) && found.questions.isEmpty)
  }

  @Test func `a comparison group takes away what changed for all`() throws {
    let fallen = Self.before + (0..<12).map { 8 + Double($0 % 3) }
    let others = Self.before.map { $0.map { $0 + 20 } } + (0..<12).map { 28 + Double($0 * 5 % 3) }
    let alone = try judge(try kpi(), try readings(fallen))
    let beside = try judge(
      try kpi(), try readings(fallen), comparison: try readings(others.shuffledLater()))
    #expect(alone.effect.verdict == .better(.certain) && alone.effect.areTrendsParallel == nil)
    #expect(beside.effect.design == .comparisonGroup)
    #expect(beside.effect.verdict == .noDemonstrableChange)
    #expect(beside.effect.areTrendsParallel == true)
  }

  @Test func `a fall that began before is no effect`() throws {
    var simulated = SimulatedSeries(seed: Self.seed)
    let noise = simulated.noise(24, rho: 0)
    let values = noise.enumerated().map { Double?(60 - 1.5 * Double($0) + $1) }
    let found = try judge(try kpi(), try readings(values))
    #expect(found.effect.hadTrend && found.effect.design == .interruptedSeries)
    #expect(found.effect.verdict == .noDemonstrableChange)
    // Plain before/after would have been certain of it.
    let (before, after) = Series(values).split(at: 12)
    let plain = try known(MeanDifference.of(before: before, after: after).value).plain
    #expect(EffectVerdict(improvement: plain.mirrored) == .better(.certain))
  }

  @Test func `gaps are places, and recorded phases begin where people said`() throws {
    var values = Self.before + [9, 8, nil, 9, 8, 9, 10, 8, 9, 8, 9, 10]
    values[4] = nil
    let phase = KPIPhase(from: .month(try month(0)), cause: "new form")
    let found = try judge(try kpi(), try readings(values), phases: [phase])
    #expect(found.points.count == 24 && found.points[4].reading == nil)
    #expect(found.chart.phases.map(\.places) == [0..<12, 12..<24])
    #expect(found.variation == .found(.common) && found.baseline == 14)
    let unphased = try judge(try kpi(), try readings(values))
    #expect(unphased.proposal == nil, "a gap breaks the run, and the rest is too short")
    let stepped = Self.before + (0..<12).map { 8 + Double($0 % 2) }
    let whole = try judge(try kpi(), try readings(stepped))
    #expect(whole.proposal?.start == 12 && whole.proposal?.side == .below)
  }

  @Test func `a baseline of months is the mean of their measurements`() throws {
    var kpi = try kpi()
    kpi.baseline = .months(try known(MonthSpan(try month(-3), through: try month(-1))))
    let found = try judge(kpi, try readings(Self.before + [10]))
    #expect(isNear(try known(found.baseline), (15 + 14 + 12) / 3.0))
  }

  @Test func `a trend is judged by its slope`() throws {
    var kpi = try kpi(nil)
    kpi.target = .falling
    let found = try judge(kpi, try readings(Self.before + (0..<12).map { 14 - Double($0) }))
    guard case .slope(let slope, wanted: .below) = found.progress else {
      Issue.record("\(found.progress)")
      return
    }
    #expect(isNear(slope.value, -1) && found.assurance == nil)
  }

  @Test func `shares with counts get limits by their denominators, in per cent`() throws {
    let percent = KPIUnit(
      .number, text: "%", size: try known(Quotient(1, over: 100)), flow: nil)
    var simulated = SimulatedSeries(seed: Self.seed)
    var readings = try readings(simulated.noise(18, rho: 0).map { 40 + 4 * $0 })
    for place in readings.indices { readings[place].count = 60 + 30 * (place % 3) }
    let found = try judge(try kpi(.up, baseline: 40, target: 60, unit: percent), readings)
    let limits = found.points.compactMap { $0.chart.limits }
    #expect(
      limits.count == 18 && limits[0].upper - limits[0].mean > limits[2].upper - limits[2].mean)
    #expect(isNear(try known(found.points[3].chart.value), readings[3].value.number))
    #expect((35...45).contains(limits[0].mean))
    #expect(isNear(try known(found.shares?.before.exposure), 1_080))
    readings[7].count = nil
    let unknown = try judge(try kpi(.up, baseline: 40, target: 60, unit: percent), readings)
    #expect(found.counted == .share && unknown.counted == nil)
    #expect(unknown.shares == nil && unknown.chart.phases.first?.ranges != nil)
  }

  @Test func `rates of so many people get limits by their number`() throws {
    let falls = Unit([.noun("fall"): 1, .noun("citizen"): -1])
    let unit = KPIUnit(falls, text: "falls/citizen", size: .one, flow: nil)
    var simulated = SimulatedSeries(seed: Self.seed)
    var readings = try readings(simulated.noise(18, rho: 0).map { 2 + 0.3 * $0 })
    for place in readings.indices { readings[place].count = 25 * (1 + 3 * (place % 2)) }
    let found = try judge(try kpi(baseline: 2, target: 1, unit: unit), readings)
    let limits = found.points.compactMap { $0.chart.limits }
    #expect(found.counted == .rate && found.shares == nil && limits.count == 18)
    // Four times as many people halve the width; the mean is that of all people, of the first twelve.
    #expect(isNear((limits[0].upper - limits[0].mean) / (limits[1].upper - limits[1].mean), 2))
    let first = readings.prefix(12)
    let happened = first.reduce(0) { $0 + $1.value.number * Double($1.count ?? 0) }
    #expect(isNear(limits[0].mean, happened / first.reduce(0) { $0 + Double($1.count ?? 0) }))
    #expect(isNear(try known(found.points[3].chart.value), readings[3].value.number))
    // Events a month are no rate of those measured, nor is a KPI whose numbers are not all known.
    let monthly = KPIUnit(
      Unit([.noun("fall"): 1, .month: -1]), text: "falls/month", size: .one, flow: nil)
    #expect(try judge(try kpi(unit: monthly), readings).counted == nil)
    readings[4].count = nil
    #expect(try judge(try kpi(unit: unit), readings).counted == nil)
  }

  @Test func `shares of twenty people end in 0 or 5, and nobody is asked why`() throws {
    let percent = KPIUnit(.number, text: "%", size: try known(Quotient(1, over: 100)), flow: nil)
    var readings = try readings((0..<18).map { Double(30 + 5 * ($0 * 7 % 11)) })
    let estimated = try judge(try kpi(.up, unit: percent), readings).questions
    #expect(estimated.contains { if case .round = $0 { true } else { false } })
    for place in readings.indices { readings[place].count = 20 }
    #expect(try judge(try kpi(.up, unit: percent), readings).questions.isEmpty)
  }

  @Test func `a start at a bad value is warned of, and a usual one is not`() throws {
    let bad = try known(try judge(try kpi(), try readings(Self.before.dropLast() + [18])).badStart)
    #expect(bad.value == 18 && !bad.isBaseline && bad.expectedChange < 0)
    #expect(try judge(try kpi(), try readings(Self.before)).badStart == nil)
    #expect(try judge(try kpi(), try readings([14, 14, 18], from: -3)).badStart == nil)
  }

  @Test(arguments: Cadence.allCases)
  func `two thousand readings, and any cadence, are judged`(_ cadence: Cadence) throws {
    var kpi = try kpi()
    kpi.every = cadence
    let day = try known(Day(year: 2_020, month: 1, day: 6))
    let readings = try (0..<2_000).map { offset in
      KPIReading(.day(day.advanced(by: offset * 3)), try value(Double(offset * 7_919 % 101)))
    }
    let found = try judge(kpi, readings, asOf: 60)
    #expect(found.points.count > 10 && found.change > 6)
    #expect(found.points.allSatisfy { $0.reading != nil }, "no place is skipped")
  }
}

extension [Double?] {
  /// The same numbers with small moves of their own, so that a difference varies.
  func shuffledLater() -> [Double?] {
    enumerated().map { place, value in value.map { $0 + [0.4, -0.6, 0.3, 0.9, -0.8][place % 5] } }
  }
}
