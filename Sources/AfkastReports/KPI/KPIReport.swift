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
    standings = kpis.standings.filter { standing in
      (asked == nil || standing.kpi.id == asked) && (group == nil || standing.group == group)
        && (department.map(standing.departments.contains) ?? true)
    }
  }

  /// Those that are shown, groups after all together.
  let standings: [KPIStanding]

  /// Whether the mean of a phase would tell the value of few people: of several periods it does not.
  func hidesMean(of phase: ChartPhase, in standing: KPIStanding) -> Bool {
    phase.limits.value == nil
      && standing.judgement.points[phase.places].contains { point in
        point.reading.map { privacy(of: $0, standing.kpi).isSuppressed } ?? false
      }
  }

  /// Whether a value is of too few people to be shown.
  func hides(_ value: Double, of kpi: KPI) -> Bool {
    kpi.countsPeople && value > 0 && value < Double(workspace.suppressBelow)
  }

  /// What may be seen of a reading.
  func privacy(of reading: KPIReading, _ kpi: KPI) -> ShownReading {
    ShownReading(reading, of: kpi, suppressBelow: workspace.suppressBelow)
  }
}

/// A reading as it may be shown: few people are not counted in public.
struct ShownReading {
  let period: Period
  /// Nil where it is of so few people that they might be known.
  let value: Double?
  /// Nil where not known, and where it is too small to show.
  let count: Int?
  let isSuppressed: Bool

  init(_ reading: KPIReading, of kpi: KPI, suppressBelow least: Int) {
    period = reading.period
    let isFew = reading.count.map { $0 > 0 && $0 < least } ?? false
    let value = reading.value.number
    let isSmall = kpi.countsPeople && value > 0 && value < Double(least)
    isSuppressed = isFew || isSmall
    self.value = isSuppressed ? nil : value
    count = isFew ? nil : reading.count
  }
}

extension KPI {
  /// The words that a unit counts people by.
  private static let people = [
    "citizen", "citizens", "person", "persons", "people", "child", "children", "family", "families",
    "client", "clients", "patient", "patients", "pupil", "pupils", "employee", "employees",
    "borger", "borgere", "barn", "børn", "elev", "elever", "familie", "familier", "medarbejder",
    "medarbejdere", "ledig", "ledige",
  ]

  /// Whether its values are numbers of people.
  var countsPeople: Bool {
    let counted = counts.flow?.counted ?? counts.text
    return Self.people.contains(counted.lowercased())
  }
}
