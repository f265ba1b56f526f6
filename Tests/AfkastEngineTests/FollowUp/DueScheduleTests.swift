import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Which periods a cadence asks for, and by which day.
@Suite struct DueScheduleTests {
  private static func schedule(
    _ every: Cadence, _ first: String, _ last: String, grace: Int = 14
  ) throws -> DueSchedule {
    let businessCase = try FollowUpSamples.measured(every, first, last)
    return try known(DueSchedule(of: businessCase.kpis[0], in: businessCase, graceDays: grace))
  }

  private static func lines(_ schedule: DueSchedule, by day: String = "2060-12-31") throws
    -> [String]
  {
    try schedule.occurrences(dueBy: FollowUpSamples.day(day)).map { occurrence in
      "\(occurrence.period) \(occurrence.dueDay) \(occurrence.latestDay)"
    }
  }

  // By a calendar: 28 February 2027 is a Sunday, 1 May 2027 a Saturday, 29 February 2028 a Tuesday.
  @Test(arguments: [
    (
      Cadence.month, "2027-01", "2027-04",
      [
        "2027-01 2027-02-01 2027-02-15", "2027-02 2027-03-01 2027-03-15",
        "2027-03 2027-04-01 2027-04-15", "2027-04 2027-05-03 2027-05-18",
      ]
    ),
    (.month, "2028-02", "2028-02", ["2028-02 2028-03-01 2028-03-15"]),
    (
      .quarter, "2027-02", "2027-11",
      [
        "2027-Q1 2027-04-01 2027-04-15", "2027-Q2 2027-07-01 2027-07-15",
        "2027-Q3 2027-10-01 2027-10-15",
      ]
    ),
    (
      .halfYear, "2027-01", "2027-12",
      ["2027-H1 2027-07-01 2027-07-15", "2027-H2 2028-01-03 2028-01-17"]
    ),
    (.year, "2027-07", "2028-12", ["2027 2028-01-03 2028-01-17", "2028 2029-01-02 2029-01-16"]),
    (
      .fortnight, "2026-12", "2027-01",
      [
        "2026-W50..W51 2026-12-21 2027-01-04", "2026-W52..W53 2027-01-04 2027-01-18",
        "2027-W01..W02 2027-01-18 2027-02-01", "2027-W03..W04 2027-02-01 2027-02-15",
      ]
    ),
  ])
  func `a period is measured by the first working day after it`(
    _ every: Cadence, _ first: String, _ last: String, _ expected: [String]
  ) throws {
    #expect(try Self.lines(Self.schedule(every, first, last)) == expected)
  }

  // 28 December 2026, the Monday of week 53, is 182 fortnights after Monday 6 January 2020.
  @Test func `fortnights go on across the years`() throws {
    let schedule = try Self.schedule(.fortnight, "2020-01", "2040-12")
    let found = try schedule.occurrences(dueBy: FollowUpSamples.day("2060-12-31"))
    for (one, next) in zip(found, found.dropFirst()) {
      #expect(one.period.lastDay.advanced(by: 1) == next.period.firstDay)
      #expect(one.period.lastDay.serial - one.period.firstDay.serial == 13)
    }
    #expect(found.contains { $0.period.description == "2026-W53..W01" })
  }

  @Test(arguments: [
    (
      Cadence.quarter, String?.none, String?.none,
      ["2027-03 2027-03-31 2027-04-14", "2027-06 2027-06-30 2027-07-14"]
    ),
    (
      .quarter, "2027-02", "2027-06",
      ["2027-02 2027-03-01 2027-03-15", "2027-05 2027-05-31 2027-06-14"]
    ),
    (.year, nil, nil, []), (.quarter, "2028-02", "2027-12", []), (.month, nil, "2026-06", []),
    (
      .month, "2027-01", "2027-03",
      [
        "2027-01 2027-02-01 2027-02-15", "2027-02 2027-03-01 2027-03-15",
        "2027-03 2027-03-31 2027-04-14",
      ]
    ),
    (
      .fortnight, "2027-01", "2027-01",
      ["2027-W01..W02 2027-01-18 2027-02-01", "2027-W03..W04 2027-02-01 2027-02-15"]
    ),
  ])
  func `a case is followed up within its month`(
    _ every: Cadence, _ first: String?, _ until: String?, _ expected: [String]
  ) throws {
    let businessCase = try FollowUpSamples.followed(
      every, from: first, until: until, "2027-01", "2027-07")
    let schedule = try known(DueSchedule(followUpOf: businessCase, graceDays: 14))
    #expect(try Self.lines(schedule) == expected)
  }

  @Test func `without a cadence nothing is due`() throws {
    let businessCase = try FollowUpSamples.measured(nil)
    #expect(DueSchedule(of: businessCase.kpis[0], in: businessCase, graceDays: 14) == nil)
    #expect(DueSchedule(followUpOf: businessCase, graceDays: 14) == nil)
  }

  @Test func `the months of a baseline are asked for before the start`() throws {
    var businessCase = try FollowUpSamples.measured(.month, "2027-01", "2027-01")
    let (first, last) = try (FollowUpSamples.month("2026-09"), FollowUpSamples.month("2026-10"))
    businessCase.kpis[0].baseline = .months(try known(MonthSpan(first, through: last)))
    let schedule = try known(DueSchedule(of: businessCase.kpis[0], in: businessCase, graceDays: 14))
    let periods = try schedule.occurrences(dueBy: FollowUpSamples.day("2030-01-01")).map(\.period)
    #expect(periods.map(\.description) == ["2026-09", "2026-10", "2027-01"])
  }

  @Test func `measurements end with the follow-up`() throws {
    var businessCase = try FollowUpSamples.followed(.quarter, until: "2027-02")
    businessCase.kpis = [try FollowUpSamples.kpi(.month)]
    let schedule = try known(DueSchedule(of: businessCase.kpis[0], in: businessCase, graceDays: 0))
    let periods = try schedule.occurrences(dueBy: FollowUpSamples.day("2030-01-01")).map(\.period)
    #expect(periods.map(\.description) == ["2027-01", "2027-02"])
  }

  // April is due on Monday 3 May 2027 and overdue after 18 May, Whit Monday being the 17th.
  @Test(arguments: [
    (Cadence.month, "2027-03", "2027-05"), (.quarter, "2027-Q1", "2027-07"),
    (.quarter, "2027-01", "2027-07"), (.year, "2027", "2029-01"), (.halfYear, "2027-H2", "2028-07"),
    (.month, "2027-Q1", "2027-05"), (.month, "2028-12", "2029-02"),
    (.fortnight, "2027-W01..W02", "2027-02"), (.month, "2027-03-09", "2027-05"),
  ])
  func `a value is carried to the month in which the next one is late`(
    _ every: Cadence, _ measured: String, _ month: String
  ) throws {
    let schedule = try Self.schedule(every, "2027-01", "2028-12")
    let period = try known(Period(stored: measured))
    #expect(schedule.monthCarriedTo(after: period).description == month)
  }

  @Test(arguments: Cadence.allCases, [0, 7, 14, 400])
  func `due days rise, and are working days`(_ every: Cadence, _ grace: Int) throws {
    let measured = try Self.schedule(every, "1999-11", "2098-03", grace: grace)
    let followed = try known(
      DueSchedule(
        followUpOf: FollowUpSamples.followed(every, "1999-11", "2098-03"), graceDays: grace))
    for schedule in [measured, followed] {
      let all = schedule.occurrences(dueBy: try FollowUpSamples.day("2200-01-01"))
      #expect(all.count > 90)
      #expect(zip(all, all.dropFirst()).allSatisfy { $0.dueDay < $1.dueDay })
      #expect(zip(all, all.dropFirst()).allSatisfy { $0.latestDay <= $1.latestDay })
      #expect(all.allSatisfy { $0.dueDay.isWorkingDay && $0.latestDay.isWorkingDay })
      #expect(all.allSatisfy { $0.period.lastDay <= $0.dueDay && $0.dueDay <= $0.latestDay })
    }
  }
}
