public import AfkastModel

/// Where the KPIs of a case stand as of a day, by the facts about them.
public struct CaseKPIs: Sendable {
  /// Each KPI in the order of the file, all together first and then the target groups that were measured.
  public let standings: [KPIStanding]
  /// Those that facts are about and the case has no more, by name.
  public let lost: [LostKPI]
  /// The day.
  public let day: Day
  /// The month that the case begins in.
  public let start: Month

  /// Of a case and the facts known of it, corrected ones included, in any order.
  ///
  /// `versions` are those approved by the day, the one that is followed among them.
  public init(
    of businessCase: BusinessCase, _ facts: [Fact], versions: [CaseVersion] = [],
    discounting: Discounting = Discounting(), asOf day: Day, graceDays: Int
  ) {
    let inForce = facts.inForce.filter { $0.period.lastDay <= day.month.lastDay }
    let series = KPISeries(inForce, of: businessCase, asOf: day, graceDays: graceDays)
    // Far enough for the first period of a case that has not begun, and of a yearly KPI.
    let ahead = max(0, businessCase.horizon.first.firstDay.serial - day.serial) + 400
    let due = DueList(
      of: businessCase, facts, in: DueList.Window(day, within: ahead), graceDays: graceDays)
    let learned = KPILearning(
      of: businessCase, inForce, EvaluationSettings(discounting: discounting), asOf: day.month,
      graceDays: graceDays)
    let frame = StandingFrame(
      businessCase: businessCase, versions: versions, series: series, due: due.items,
      learning: learned, day: day, graceDays: graceDays)
    self.day = day
    start = businessCase.horizon.first
    standings = frame.standings.askingAboutBalance
    let known = Set(businessCase.kpis.map(\.id))
    lost = series.all.filter { !known.contains($0.key) }.compactMap { id, readings in
      readings.map(\.period).max { $0.lastDay < $1.lastDay }.map {
        LostKPI(id: id, count: readings.count, last: $0)
      }
    }.sorted { $0.id < $1.id }
  }
}

/// What each standing is made from.
private struct StandingFrame {
  let businessCase: BusinessCase
  let versions: [CaseVersion]
  let series: KPISeries
  let due: [DueItem]
  let learning: KPILearning
  let day: Day
  let graceDays: Int

  var standings: [KPIStanding] {
    businessCase.kpis.flatMap { kpi in
      ([nil] + groups(of: kpi)).map { standing(of: kpi, $0) }
    }
  }

  private func standing(of kpi: KPI, _ group: GroupID?) -> KPIStanding {
    let (readings, empty) = series.readings(of: kpi.id, group)
    let phases = series.phases[kpi.id] ?? []
    let comparison = kpi.comparison.map { series.readings(of: $0, group).counted } ?? []
    let judged = group == nil ? kpi : kpi.ofOneGroup
    let judgement = KPIJudgement(
      of: judged, readings: readings, comparison: comparison, phases: phases,
      start: businessCase.horizon.first, asOf: day.month)
    return KPIStanding(
      kpi: kpi, group: group, judgement: judgement, phases: phases,
      departments: learning.departments(of: kpi), next: next(kpi.id, group),
      learned: group == nil ? learning.learned(of: kpi) : nil,
      chanceOfTarget: chance(judged, judgement),
      breakEven: group == nil ? learning.breakEven(of: kpi) : nil,
      questions: judgement.questions + (group == nil ? questions(of: kpi, readings) : []),
      emptyPeriods: empty, isOutdated: isOutdated(kpi, judgement),
      measuredGroups: group == nil ? groups(of: kpi) : [])
  }

  private func groups(of kpi: KPI) -> [GroupID] {
    businessCase.groups.filter { series.has(kpi.id, $0) }
  }

  private func isOutdated(_ kpi: KPI, _ judgement: KPIJudgement) -> Bool {
    guard let last = judgement.points.last(where: { $0.reading != nil })?.reading,
      let schedule = DueSchedule(of: kpi, in: businessCase, graceDays: graceDays)
    else { return false }
    let measured = schedule.period(of: last.period).lastDay
    return schedule.occurrences(dueBy: day).contains {
      $0.latestDay < day && $0.period.lastDay > measured
    }
  }

  /// What goes beyond the values: versions of the case, and who is measured.
  private func questions(of kpi: KPI, _ readings: [KPIReading]) -> [QualityFlag] {
    let intake = KPIIntake(series.counts(of: kpi.id), groups: businessCase.groups)
    let revisions = KPIRevision.all(of: kpi.id, in: versions)
    return [intake.question(start: businessCase.horizon.first)].compactMap(\.self)
      + revisions.flatMap { $0.questions(readings, series.phases[kpi.id] ?? []) }
  }

  private func next(_ kpi: KPIID, _ group: GroupID?) -> DueItem? {
    due.first { item in
      guard case .measurement(kpi, _, let asked) = item.subject else { return false }
      return asked == group || asked == nil
    }
  }

  /// By what was counted alone; the plan's expectation has its own line.
  private func chance(_ kpi: KPI, _ judgement: KPIJudgement) -> Probability? {
    guard let counted = judgement.shares?.after, let belief = ShareBelief(of: counted),
      let target = kpi.target?.last
    else { return nil }
    switch judgement.chart.good {
    case .higher: return belief.probability(atLeast: target / 100)
    case .lower: return belief.probability(atLeast: target / 100).complement
    case .neither: return nil
    }
  }
}

extension Target {
  /// The value that it all should end with; nil where only the way is given.
  fileprivate var last: Double? {
    switch self {
    case .value(let value, _): value.number
    case .trajectory(let points): points.last?.value.number
    case .rising, .falling: nil
    }
  }
}
