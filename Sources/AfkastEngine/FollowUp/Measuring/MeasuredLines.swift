import AfkastModel

/// Which lines are measured in which months: every assumption that has a range or a KPI has a measured
/// value, and at least one is measured (DESIGN.md section 6, Decisions).
struct MeasuredLines {
  private let assumptions: [AssumptionID: Assumption]
  private let cohorts: [CohortID: Cohort]
  private let readings: [AssumptionID: AssumptionReadings]
  private let withKPI: Set<AssumptionID>

  init(of businessCase: BusinessCase, _ readings: [AssumptionID: AssumptionReadings]) {
    assumptions = Dictionary(
      businessCase.assumptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    cohorts = Dictionary(
      businessCase.cohorts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    withKPI = Set(businessCase.kpis.compactMap { $0.measures?.assumption })
    self.readings = readings
  }

  /// Whether a line is measured, by month, for so many months.
  func months(of line: Line, count: Int) -> [Bool] {
    guard !readings.isEmpty else { return [Bool](repeating: false, count: count) }
    let formulas = line.amount.formulas + memberFormulas(of: line)
    return (0..<count).map { index in
      let found = formulas.map { finding(of: $0, at: index) }
      return !found.contains(.missing) && found.contains(.measured)
    }
  }

  /// The assumptions that have a range or a KPI, and no measured value in a month.
  func missing(in line: Line, at index: Int) -> Set<AssumptionID> {
    var (missing, seen) = (Set<AssumptionID>(), Set<AssumptionID>())
    var waiting = line.amount.formulas + memberFormulas(of: line)
    while let formula = waiting.popLast() {
      for id in formula.assumptions where seen.insert(id).inserted {
        guard finding(of: id, at: index) == .missing else { continue }
        if case .formula(let written) = assumptions[id]?.value, !withKPI.contains(id) {
          waiting.append(written.formula)
        } else {
          missing.insert(id)
        }
      }
      for id in formula.cohorts {
        waiting += cohorts[id]?.inflow.map(\.entrants.formula) ?? []
        if case .lasts(.assumption(let stay)) = cohorts[id]?.stay {
          waiting.append(.assumption(stay))
        }
        if case .halfLife(.assumption(let stay)) = cohorts[id]?.stay {
          waiting.append(.assumption(stay))
        }
      }
    }
    return missing
  }

  /// The people that a refund counts by are part of what a line comes to.
  private func memberFormulas(of line: Line) -> [Formula] {
    guard case .ladder(_, let members?, _) = line.reimbursement?.rule else { return [] }
    return [.cohort(members)]
  }

  private enum Finding {
    /// Something that has a range or a KPI has no measured value.
    case missing
    case measured
    /// Nothing in it needs to be measured.
    case exempt

    func with(_ other: Finding) -> Finding {
      if self == .missing || other == .missing { return .missing }
      return self == .measured || other == .measured ? .measured : .exempt
    }
  }

  private func finding(of formula: Formula, at index: Int) -> Finding {
    var found = Finding.exempt
    for id in formula.assumptions { found = found.with(finding(of: id, at: index)) }
    for id in formula.cohorts { found = found.with(finding(of: id, at: index)) }
    return found
  }

  private func finding(of id: AssumptionID, at index: Int) -> Finding {
    if readings[id]?.monthly[index] != nil { return .measured }
    guard let assumption = assumptions[id] else { return .exempt }
    switch assumption.value {
    case .range: return .missing
    case .formula(let written):
      let inner = finding(of: written.formula, at: index)
      // A derived value whose own KPI is silent is known if all that it is made of is measured.
      return withKPI.contains(id) && inner == .exempt ? .missing : inner
    case .certain, .byYear: return withKPI.contains(id) ? .missing : .exempt
    }
  }

  private func finding(of id: CohortID, at index: Int) -> Finding {
    guard let cohort = cohorts[id] else { return .exempt }
    var found = Finding.exempt
    for inflow in cohort.inflow {
      found = found.with(finding(of: inflow.entrants.formula, at: index))
    }
    switch cohort.stay {
    case .lasts(.assumption(let id)), .halfLife(.assumption(let id)):
      return found.with(finding(of: id, at: index))
    case .lasts(.fixed), .halfLife(.fixed): return found
    }
  }
}
