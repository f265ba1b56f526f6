package import AfkastEngine
package import AfkastModel

/// The KPIs of a case that were asked for, with what is needed to say where they stand.
package struct KPIReport: Sendable {
  let businessCase: BusinessCase
  let kpis: CaseKPIs
  let workspace: Workspace
  /// The stores that facts were read from.
  let stores: [DueReport.Store]
  /// The KPI whose screen is asked for; nil for a line each.
  let asked: KPIID?
  let group: GroupID?
  /// What of it is not shown.
  let privacy: Disclosure

  /// `asked` and `group` narrow what is shown; `department` leaves the KPIs of others out.
  package init(
    _ kpis: CaseKPIs, of businessCase: BusinessCase, in workspace: Workspace,
    from stores: [DueReport.Store], asked: KPIID? = nil, group: GroupID? = nil,
    department: DepartmentID? = nil
  ) {
    self.businessCase = businessCase
    self.workspace = workspace
    self.stores = stores
    self.asked = asked
    self.group = group
    self.kpis = kpis
    privacy = Disclosure(of: kpis.standings, suppressBelow: workspace.suppressBelow)
    standings = privacy.judgedByShown(
      kpis.standings, from: kpis.start, asOf: kpis.day.month
    ).filter { standing in
      (asked == nil || standing.kpi.id == asked) && (group == nil || standing.group == group)
        && (department.map(standing.departments.contains) ?? true)
    }
  }

  /// Those that are shown, groups after all together.
  let standings: [KPIStanding]

  /// Whether a value that the case states is of too few people to be shown.
  func hides(_ value: Double, of kpi: KPI) -> Bool {
    privacy.hides(value, of: kpi)
  }

  /// What may be seen of a reading.
  func shown(_ reading: KPIReading, in standing: KPIStanding) -> ShownReading {
    ShownReading(
      reading, isHidden: privacy.hides(reading, in: standing),
      hidesCount: privacy.hidesCount(of: reading, in: standing))
  }

  /// Whether the last value is one that is not shown.
  func hidesLatest(of standing: KPIStanding) -> Bool {
    privacy.hidesLatest(of: standing)
  }

  /// Whether the baseline, and what follows from it, would tell a value that is not shown.
  func hidesBaseline(of standing: KPIStanding) -> Bool {
    guard case .months = standing.kpi.baseline else { return false }
    return privacy.hidesNumbers(of: standing)
  }

  /// The questions that tell no hidden value: a target that was hit exactly is the value.
  func questions(of standing: KPIStanding) -> [QualityFlag] {
    standing.questions.filter { flag in
      guard case .exactlyOnTarget = flag else { return true }
      return !privacy.hidesNumbers(of: standing)
    }
  }

  /// What should be reached by now; nil also where it is not shown.
  func expectedToday(of standing: KPIStanding) -> Double? {
    hidesBaseline(of: standing) ? nil : standing.judgement.expectedToday
  }
}
