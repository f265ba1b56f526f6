import AfkastEngine
import AfkastModel
import AfkastTestSupport

/// Small cases, facts and lists for the tests of what is due.
enum FollowUpSamples {
  static func month(_ text: String) throws -> Month {
    try known(Period(stored: text)).firstDay.month
  }
  static func day(_ text: String) throws -> Day { try known(Period(stored: text)).firstDay }

  /// A case from one month through another, led by `sundhed`, that is not followed up yet.
  static func businessCase(_ first: String = "2027-01", _ last: String = "2028-12") throws
    -> BusinessCase
  {
    var businessCase = try known(
      BusinessCase(
        id: known(CaseID("devices")), title: "Devices",
        horizon: known(MonthSpan(month(first), through: month(last)))))
    businessCase.departments = [try known(DepartmentID("sundhed"))]
    businessCase.owner = "Sundhedschefen"
    return businessCase
  }

  static func kpi(_ every: Cadence?) throws -> KPI {
    var kpi = KPI(
      id: try known(KPIID("in-use")), title: "In use",
      counts: KPIUnit(.number, text: "", size: .one, flow: nil))
    kpi.every = every
    return kpi
  }

  /// Such a case with one KPI.
  static func measured(_ every: Cadence?, _ first: String = "2027-01", _ last: String = "2028-12")
    throws -> BusinessCase
  {
    var businessCase = try businessCase(first, last)
    businessCase.kpis = [try kpi(every)]
    return businessCase
  }

  /// Such a case that is followed up.
  static func followed(
    _ every: Cadence, from first: String? = nil, until last: String? = nil,
    _ start: String = "2027-01", _ end: String = "2028-12"
  ) throws -> BusinessCase {
    var businessCase = try businessCase(start, end)
    var followUp = FollowUp(every: every)
    followUp.first = try first.map(month)
    followUp.until = try last.map(month)
    businessCase.followUp = followUp
    return businessCase
  }

  /// What is written, as facts numbered from 1: what, its period, and the number of what it corrects.
  static func facts(_ written: [(FactContent, String, Int64?)]) throws -> [Fact] {
    try written.enumerated().map { index, fact in
      let number = Int64(index + 1)
      return Fact(
        id: try known(FactID(number)), batch: try known(BatchID(number)),
        recording: Recording(at: try known(RecordingTime(milliseconds: number)), by: "bodil"),
        caseID: try known(CaseID("devices")), period: try known(Period(stored: fact.1)),
        content: fact.0,
        correction: try fact.2.map { Correction(of: try known(FactID($0)), because: "slip") })
    }
  }

  static func value(_ kpi: String = "in-use", group: String? = nil) throws -> FactContent {
    var measurement = Measurement(of: try known(KPIID(kpi)), try known(KPIValue(1)))
    measurement.group = group.flatMap(GroupID.init)
    return .measurement(measurement)
  }

  static func decision(_ course: Decision.Course) -> FactContent {
    .decision(Decision(course, note: "as agreed"))
  }

  static func action(_ what: String, by day: String) throws -> FactContent {
    .action(Action(what, owner: "Teamlederen", by: try self.day(day)))
  }

  /// What is due, a line each: kind, periods, due day, latest day, state, days late.
  static func due(
    _ businessCase: BusinessCase, _ facts: [Fact] = [], asOf day: String, within days: Int = 0,
    grace: Int = 14
  ) throws -> [String] {
    let window = DueList.Window(try self.day(day), within: days)
    return DueList(of: businessCase, facts, in: window, graceDays: grace).items.map(line)
  }

  static func line(_ item: DueItem) -> String {
    let periods = item.periods.map { periods in
      periods.count == 1
        ? " \(periods.first)" : " \(periods.first)…\(periods.last) (\(periods.count))"
    }
    let group =
      if case .measurement(_, _, let group?) = item.subject { " \(group.text)" } else { "" }
    return "\(item.subject.kind.rawValue)\(group)\(periods ?? "") \(item.dueDay) \(item.latestDay) "
      + "\(item.state) \(item.daysLate)"
  }
}
