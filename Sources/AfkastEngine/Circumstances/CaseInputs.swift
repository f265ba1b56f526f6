import AfkastModel

/// What the lines of a case are computed from, at once and by way of others.
struct CaseInputs {
  private let assumptions: [AssumptionID: Assumption]
  private let cohorts: [CohortID: Cohort]

  init(of businessCase: BusinessCase) {
    assumptions = Dictionary(
      businessCase.assumptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    cohorts = Dictionary(
      businessCase.cohorts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The assumptions and cohorts that a line needs.
  func inputs(of line: Line) -> LineInputs {
    var inputs = LineInputs()
    switch line.amount {
    case .perTime(let rate, _, let profile):
      if case .formula(let written) = rate { add(written.formula, to: &inputs) }
      for length in profile.lengths { add(length, to: &inputs) }
    case .instalments(let instalments, let delay):
      add(delay, to: &inputs)
      for case .formula(let written) in instalments.map(\.sum) {
        add(written.formula, to: &inputs)
      }
    }
    if case .ladder(_, let members?, _) = line.reimbursement?.rule { add(members, to: &inputs) }
    return inputs
  }

  private func add(_ formula: Formula, to inputs: inout LineInputs) {
    for id in formula.assumptions { add(id, to: &inputs) }
    for id in formula.cohorts { add(id, to: &inputs) }
  }

  private func add(_ length: Length, to inputs: inout LineInputs) {
    if case .assumption(let id) = length { add(id, to: &inputs) }
  }

  private func add(_ id: AssumptionID, to inputs: inout LineInputs) {
    guard inputs.assumptions.insert(id).inserted else { return }
    if case .formula(let written) = assumptions[id]?.value { add(written.formula, to: &inputs) }
  }

  private func add(_ id: CohortID, to inputs: inout LineInputs) {
    guard inputs.cohorts.insert(id).inserted, let cohort = cohorts[id] else { return }
    for inflow in cohort.inflow { add(inflow.entrants.formula, to: &inputs) }
    switch cohort.stay {
    case .lasts(let length), .halfLife(let length): add(length, to: &inputs)
    }
  }
}

/// The assumptions and cohorts that a line needs.
struct LineInputs {
  fileprivate(set) var assumptions: Set<AssumptionID> = []
  fileprivate(set) var cohorts: Set<CohortID> = []
}

extension ProfileTerms {
  /// Every length that shapes it.
  var lengths: [Length] {
    [phaseIn, delay] + [fadeOut?.after, fadeOut?.over, halfLife].compactMap(\.self)
  }
}
