import AfkastModel

/// How many were measured of each target group of a KPI, before and after the case began.
struct KPIIntake {
  /// By period, of all groups that were ever counted.
  private let periods: [(period: Period, counts: [GroupID: Int])]
  private let groups: [GroupID]

  /// Only periods in which every group was counted say what the mix was; nobody is a count too.
  init(_ counts: [Period: [GroupID: Int]], groups: [GroupID]) {
    let counted = Set(counts.values.flatMap(\.keys))
    self.groups = groups.filter(counted.contains)
    periods = counts.filter { $0.value.count == counted.count }.map { ($0.key, $0.value) }
  }

  /// Whether a group has another share of those measured than before the case began.
  ///
  /// An average period stands beside an average period: the same people measured every month are not
  /// others each time, so their sum over the months would be too sure of itself.
  func question(start: Month) -> QualityFlag? {
    let before = means { $0.referenceMonths.last < start }
    let after = means { $0.referenceMonths.first >= start }
    // Of two groups the one says what the other does.
    let comparisons = groups.count > 2 ? groups.count : 1
    let all = (before.values.reduce(0, +), after.values.reduce(0, +))
    let found = groups.compactMap { group -> (QualityFlag, Probability)? in
      guard let earlier = before[group].flatMap({ Count($0, of: all.0) }),
        let later = after[group].flatMap({ Count($0, of: all.1) }),
        let probability = IntakeChecks.shift(
          before: earlier, after: later, comparisons: comparisons)
      else { return nil }
      return (
        .intakeShift(
          group: group, before: earlier.rate, after: later.rate, probability: probability),
        probability
      )
    }
    return found.min { $0.1 < $1.1 }?.0
  }

  private func means(where isSide: (Period) -> Bool) -> [GroupID: Double] {
    let side = periods.filter { isSide($0.period) }
    guard !side.isEmpty else { return [:] }
    return groups.reduce(into: [:]) { found, group in
      let sum = side.reduce(0) { $0 + Double($1.counts[group] ?? 0) }
      found[group] = (sum / Double(side.count)).rounded()
    }
  }
}
