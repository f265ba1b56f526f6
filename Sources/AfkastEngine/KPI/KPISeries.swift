import AfkastModel

/// The measured values of a case by KPI and target group, and the phases that people recorded.
struct KPISeries {
  private struct Key: Hashable {
    let kpi: KPIID
    let group: GroupID?
  }

  /// By KPI, of all target groups.
  private(set) var all: [KPIID: [KPIReading]] = [:]
  /// In order of their first day.
  private(set) var phases: [KPIID: [KPIPhase]] = [:]
  private var byGroup: [Key: [KPIReading]] = [:]

  /// Of facts that hold, in any order.
  init(_ facts: [Fact], of businessCase: BusinessCase, asOf day: Day, graceDays: Int) {
    let latest = Self.latestDays(businessCase, by: day, graceDays: graceDays)
    for fact in facts {
      switch fact.content {
      case .measurement(let measurement):
        var reading = KPIReading(fact.period, measurement.value, count: measurement.count)
        reading.isEdited = fact.correction != nil
        reading.isLate =
          latest[measurement.kpi]?[fact.period].map { fact.recording.time.day > $0 } ?? false
        all[measurement.kpi, default: []].append(reading)
        byGroup[Key(kpi: measurement.kpi, group: measurement.group), default: []].append(reading)
      case .phase(let phase):
        phases[phase.kpi, default: []].append(KPIPhase(from: fact.period, cause: phase.cause))
      default: break
      }
    }
    phases = phases.mapValues { $0.sorted { $0.first.firstDay < $1.first.firstDay } }
    // In order of time and then of size, so that the order of recording changes nothing.
    byGroup = byGroup.mapValues { $0.sorted { $0.order < $1.order } }
  }

  /// The last day on which each period since the start is measured in time.
  private static func latestDays(
    _ businessCase: BusinessCase, by day: Day, graceDays: Int
  ) -> [KPIID: [Period: Day]] {
    businessCase.kpis.reduce(into: [:]) { found, kpi in
      let schedule = DueSchedule(of: kpi, in: businessCase, graceDays: graceDays)
      let since = (schedule?.occurrences(dueBy: day) ?? []).filter {
        $0.period.firstDay >= businessCase.horizon.first.firstDay
      }
      found[kpi.id] = Dictionary(
        since.map { ($0.period, $0.latestDay) }, uniquingKeysWith: { first, _ in first })
    }
  }

  func has(_ kpi: KPIID, _ group: GroupID) -> Bool {
    byGroup[Key(kpi: kpi, group: group)] != nil
  }

  /// How many of each target group were measured, by period, where that is known.
  func counts(of kpi: KPIID) -> [Period: [GroupID: Int]] {
    byGroup.reduce(into: [:]) { found, entry in
      guard entry.key.kpi == kpi, let group = entry.key.group else { return }
      for reading in entry.value {
        if let count = reading.count { found[reading.period, default: [:]][group] = count }
      }
    }
  }

  /// The values, and the periods whose value is of nobody.
  func readings(of kpi: KPIID, _ group: GroupID?) -> (counted: [KPIReading], empty: [Period]) {
    let found = byGroup[Key(kpi: kpi, group: group)] ?? []
    return (found.filter { $0.count != 0 }, found.filter { $0.count == 0 }.map(\.period))
  }
}

extension KPIReading {
  fileprivate var order: (Day, Day, KPIValue) { (period.lastDay, period.firstDay, value) }
}
