import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Several values in one step of a KPI's cadence, and what belongs to which step.
@Suite struct KPIStepTests {
  private func kpi(_ every: Cadence = .month) throws -> KPI {
    var kpi = KPI(
      id: try known(KPIID("use")), title: "Use",
      counts: KPIUnit(.number, text: "events", size: .one, flow: nil))
    kpi.every = every
    kpi.good = .up
    kpi.baseline = .value(try known(KPIValue(40)))
    kpi.target = .value(try known(KPIValue(100)), by: try month(12))
    return kpi
  }

  private func month(_ offset: Int) throws -> Month {
    try known(Month(year: 2_027, month: 1)).advanced(by: offset)
  }

  private func reading(_ period: String, _ value: Double, n: Int? = nil) throws -> KPIReading {
    KPIReading(try known(Period(stored: period)), try known(KPIValue(value)), count: n)
  }

  private func judge(_ kpi: KPI, _ readings: [KPIReading], asOf offset: Int = 23) throws
    -> KPIJudgement
  {
    KPIJudgement(of: kpi, readings: readings, start: try month(0), asOf: try month(offset))
  }

  /// Before the start each value is 40; after it three of 20 and one of 100 a month, whose mean is 40 too.
  @Test func `several values of a step count with their mean, not with the last`() throws {
    let before = try (-12..<0).map { offset in
      let value: Double = offset.isMultiple(of: 2) ? 39 : 41
      return KPIReading(.month(try month(offset)), try known(KPIValue(value)))
    }
    let days = [4, 11, 18, 25]
    let after = try (0..<12).flatMap { offset in
      let (month, more) = (try month(offset), offset.isMultiple(of: 2) ? -1.0 : 1)
      return try zip(days, [20.0, 20, 20, 100]).map { day, value in
        KPIReading(.day(month.firstDay.advanced(by: day)), try known(KPIValue(value + more)))
      }
    }
    let found = try judge(try kpi(), before + after, asOf: 11)
    #expect(found.points.count == 24 && found.points.last?.reading?.value.number == 41)
    let counts = found.points.map { $0.reading?.valueCount ?? 0 }
    #expect(counts.prefix(12).allSatisfy { $0 == 1 } && counts.suffix(12).allSatisfy { $0 == 4 })
    #expect(found.points.last?.reading?.period.description == "2027-12")
    #expect(found.effect.verdict == .noDemonstrableChange)
    #expect(found.progress.light(Thresholds()) == .red)
    #expect(found == (try judge(try kpi(), (before + after).reversed(), asOf: 11)))
  }

  @Test func `a mean is weighted where all of it is of known numbers`() throws {
    let both = [try reading("2027-01", 20, n: 30), try reading("2027-02", 80, n: 10)]
    let weighted = try known(try judge(try kpi(.quarter), both).points.first?.reading)
    #expect(weighted.value.number == 35 && weighted.count == 40 && weighted.valueCount == 2)
    #expect(weighted.period.description == "2027-Q1")
    let plain = try judge(
      try kpi(.quarter), [try reading("2027-01", 20, n: 30), try reading("2027-02", 80)])
    #expect(plain.points.first?.reading?.value.number == 50)
    #expect(plain.points.first?.reading?.count == nil)
    let most = Double.greatestFiniteMagnitude
    let huge = try judge(
      try kpi(), [try reading("2027-01-01", most), try reading("2027-01-02", most / 2)])
    #expect(isNear(try known(huge.points.first?.reading).value.number / most, 0.75))
    let many = try judge(
      try kpi(), [try reading("2027-01-01", 1, n: .max), try reading("2027-01-02", 2, n: .max)])
    #expect(many.points.first?.reading?.count == nil)
  }

  /// 2027-W17 is 26 April to 2 May, with its Thursday on 29 April; 2026-W53 ends on 3 January.
  @Test func `a week is of the month of its Thursday, also at the start`() throws {
    let weeks = ["2027-W16", "2027-W17", "2027-W18"]
    let found = try judge(
      try kpi(), try weeks.enumerated().map { try reading($1, Double($0)) })
    #expect(found.points.map { $0.reading?.valueCount } == [2, 1])
    let turn = try ["2026-W52", "2026-W53", "2027-W01"].map { try reading($0, 1) }
    let start = try judge(try kpi(), turn)
    #expect(start.change == 1 && start.points.map { $0.reading?.valueCount } == [2, 1])
    // 2025-W01 begins in December and is of January.
    var early = try kpi()
    early.every = .month
    let january = KPIJudgement(
      of: early, readings: [try reading("2025-W01", 1)],
      start: try known(Month(year: 2_025, month: 1)), asOf: try month(0))
    #expect(january.change == 0)
  }

  @Test func `fortnights are counted from the case's first Monday, as they are asked for`() throws {
    // 4 January 2027 is the first Monday; 2027-W01 and W02 are one fortnight, W03 begins the next.
    let found = try judge(
      try kpi(.fortnight), try ["2027-W01", "2027-W02", "2027-W03"].map { try reading($0, 1) })
    #expect(found.points.map { $0.reading?.valueCount } == [2, 1])
    #expect(found.points.first?.reading?.period.description == "2027-W01..W02")
  }

  @Test func `a comparison group's values are taken together in the same way`() throws {
    var (own, others, means): ([KPIReading], [KPIReading], [KPIReading]) = ([], [], [])
    for offset in -12..<12 {
      let (month, other) = (try month(offset), Double(offset * offset * 3 % 7))
      own.append(KPIReading(.month(month), try known(KPIValue(50 + Double(offset * offset % 5)))))
      means.append(KPIReading(.month(month), try known(KPIValue(20 + other))))
      others.append(KPIReading(.day(month.firstDay), try known(KPIValue(other))))
      others.append(KPIReading(.day(month.lastDay), try known(KPIValue(40 + other))))
    }
    func effect(_ comparison: [KPIReading]) throws -> KPIEffect {
      KPIJudgement(
        of: try kpi(), readings: own, comparison: comparison, start: try month(0),
        asOf: try month(11)
      ).effect
    }
    let (beside, same) = (try effect(others), try effect(means))
    #expect(beside == same && beside.design == .comparisonGroup)
  }
}
