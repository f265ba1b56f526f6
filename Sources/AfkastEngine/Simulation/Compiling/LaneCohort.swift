import AfkastModel

/// A cohort whose inflow or stay is drawn and cannot be taken apart.
struct LaneCohort: Sendable {
  /// Entrants of a month, from a month on until the next one.
  let inflow: [(from: Int, program: LaneProgram)]
  /// The months in which people enter.
  let entry: Range<Int>
  /// The slot of how long they stay.
  let stay: Int
  /// Whether half are gone after the stay, or all.
  let isHalfLife: Bool
}

extension CaseCompiler {
  /// The index of an uncertain cohort among those that each draw computes.
  mutating func index(of id: CohortID) throws(LineProblem) -> Int {
    if let known = cohortIndices[id] { return known }
    guard let cohort = cohort(id) else { throw .negativeAmount }
    let entry = entryMonths(of: cohort)
    var inflow: [(from: Int, program: LaneProgram)] = []
    for month in entry {
      let formula = formula(of: cohort, at: month)
      if month > entry.lowerBound, formula == self.formula(of: cohort, at: month - 1) { continue }
      guard let formula else { continue }
      inflow.append((month, LaneProgram(steps: try steps(formula))))
    }
    let isHalfLife = if case .halfLife = cohort.stay { true } else { false }
    let stay = slot(computing: try length(cohort.stay.length, atLeast: 0))
    cohorts.append(
      LaneCohort(inflow: inflow, entry: entry, stay: stay, isHalfLife: isHalfLife))
    cohortIndices[id] = cohorts.count - 1
    return cohorts.count - 1
  }

  /// A cohort as factors times certain months; nil if its stay is drawn.
  mutating func separated(_ id: CohortID) throws(LineProblem) -> [SeparatedPart]? {
    guard let cohort = cohort(id), !isUncertain(cohort.stay.length) else { return nil }
    let decay = CohortDecay(cohort.stay, in: circumstances)
    let weights = (0..<months).map(decay.weight(atAge:))
    let entry = entryMonths(of: cohort)
    var (parts, from) = ([SeparatedPart](), entry.lowerBound)
    while from < entry.upperBound {
      let formula = formula(of: cohort, at: from)
      let until = entry.first { $0 > from && self.formula(of: cohort, at: $0) != formula }
      defer { from = until ?? entry.upperBound }
      guard let formula else { continue }
      guard !mayBeNegative(formula), let separated = try separated(formula) else { return nil }
      for part in separated {
        var active = [Double](repeating: 0, count: months)
        for entry in from..<(until ?? entry.upperBound) {
          let entrants = part.months?[entry] ?? 1
          for month in entry..<months { active[month] += entrants * weights[month - entry] }
        }
        parts.append(SeparatedPart(factor: part.factor, months: active))
      }
    }
    return parts
  }

  private func entryMonths(of cohort: Cohort) -> Range<Int> {
    let horizon = circumstances.horizon
    let shift = circumstances.shift.count
    let first = max(0, horizon.first.distance(to: cohort.entry.first) + shift)
    let end = min(months, horizon.first.distance(to: cohort.entry.last) + shift + 1)
    return first..<max(first, end)
  }

  private func formula(of cohort: Cohort, at month: Int) -> Formula? {
    let year = circumstances.horizon.month(at: month - circumstances.shift.count).year
    return cohort.inflow(in: year)?.entrants.formula
  }
}
