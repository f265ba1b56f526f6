import AfkastModel

/// Which periods of a KPI have a value, for all together and by target group.
struct MeasuredPeriods {
  private let covered: [GroupID?: Set<Period>]
  /// The end of the first period that a group was measured for.
  private let since: [GroupID: Day]
  /// What values are asked for: all together, and each target group that was ever measured.
  let groups: [GroupID?]

  init(
    of kpi: KPI, in businessCase: BusinessCase, _ schedule: DueSchedule, _ record: FollowUpRecord
  ) {
    let known = Set(businessCase.groups)
    var covered: [GroupID?: Set<Period>] = [:]
    for (period, measurement) in record.measurements
    where measurement.kpi == kpi.id && measurement.count != 0 {
      if let group = measurement.group, !known.contains(group) { continue }
      covered[measurement.group, default: []].formUnion(schedule.periods(coveredBy: period))
    }
    self.covered = covered
    since = Dictionary(
      uniqueKeysWithValues: covered.compactMap { group, periods in
        group.flatMap { group in periods.map(\.lastDay).min().map { (group, $0) } }
      })
    groups = [nil] + businessCase.groups.filter { covered[$0] != nil }
  }

  /// Whether a value is asked for and there is none.
  ///
  /// A value for all together is enough. Where only some groups have one, the others that were measured
  /// before are missing; where none has, the KPI is.
  func isMissing(_ period: Period, of group: GroupID?) -> Bool {
    if has(period, nil) { return false }
    let measured = groups.contains { $0 != nil && has(period, $0) }
    guard let group else { return !measured }
    guard measured, !has(period, group), let first = since[group] else { return false }
    return first <= period.lastDay
  }

  private func has(_ period: Period, _ group: GroupID?) -> Bool {
    covered[group]?.contains(period) ?? false
  }
}
