public import AfkastModel

/// One value that a case asks for: a KPI in one period, of all together or of one target group.
public struct AskedMeasurement: Sendable, Hashable {
  /// What is to be measured.
  public let kpi: KPIID
  /// The target group; nil for all together.
  public let group: GroupID?
  /// When.
  public let period: Period
  /// The working day by which it is to be done.
  public let dueDay: Day
  /// How pressing it is.
  public let state: DueItem.State

  /// The values that a due measurement asks for, oldest first; none for anything else.
  ///
  /// Where nothing of a period is known, a KPI that was measured by target groups before is asked for by them,
  /// and for all together where that was ever measured.
  public static func asked(
    by item: DueItem, of businessCase: BusinessCase, _ standings: [KPIStanding], graceDays: Int
  ) -> [AskedMeasurement] {
    guard case .measurement(let id, _, let group) = item.subject, let periods = item.periods,
      let kpi = businessCase.kpis.first(where: { $0.id == id }),
      let schedule = DueSchedule(of: kpi, in: businessCase, graceDays: graceDays)
    else { return [] }
    let groups = group.map { [$0] } ?? Self.groups(of: kpi, standings)
    let last = periods.last.lastDay.advanced(by: 1).workingDayOnOrAfter
    return schedule.occurrences(dueBy: last)
      .filter { $0.period.firstDay >= periods.first.firstDay && $0.period <= periods.last }
      .flatMap { occurrence in
        groups.map { group in
          AskedMeasurement(
            kpi: id, group: group, period: occurrence.period, dueDay: occurrence.dueDay,
            state: item.state)
        }
      }
  }

  private static func groups(of kpi: KPI, _ standings: [KPIStanding]) -> [GroupID?] {
    guard let all = standings.first(where: { $0.kpi.id == kpi.id && $0.group == nil }) else {
      return [nil]
    }
    let isMeasured = all.latest != nil || !all.emptyPeriods.isEmpty
    return (isMeasured || all.measuredGroups.isEmpty ? [nil] : []) + all.measuredGroups
  }
}

extension Period {
  fileprivate static func <= (left: Period, right: Period) -> Bool {
    left.lastDay <= right.lastDay
  }
}
