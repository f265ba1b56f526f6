import AfkastModel

extension CaseCompiler {
  /// Whether a formula names anything that is drawn.
  func isUncertain(_ formula: Formula) -> Bool {
    formula.assumptions.contains(where: isUncertain) || formula.cohorts.contains(where: isUncertain)
  }

  /// Whether an assumption is drawn, or made of what is.
  func isUncertain(_ id: AssumptionID) -> Bool {
    slots[id] != nil || circumstances.derived[id].map(isUncertain) ?? false
  }

  /// Whether who is in a cohort depends on what is drawn.
  func isUncertain(_ id: CohortID) -> Bool {
    guard let cohort = cohort(id) else { return false }
    return isUncertain(cohort.stay.length)
      || cohort.inflow.contains { isUncertain($0.entrants.formula) }
  }

  func isUncertain(_ length: Length) -> Bool {
    if case .assumption(let id) = length { isUncertain(id) } else { false }
  }

  func cohort(_ id: CohortID) -> Cohort? { businessCase.cohorts.first { $0.id == id } }

  /// Whether a formula may be below zero for some values of what it names.
  ///
  /// Amounts are not negative (DESIGN.md section 4); where a draw makes one so, it counts as nothing.
  func mayBeNegative(_ formula: Formula) -> Bool {
    switch formula {
    case .literal(let value): value.value < 0
    case .assumption(let id): mayBeNegative(id)
    case .cohort: false
    case .difference: true
    case .sum(let left, let right), .product(let left, let right), .quotient(let left, let right):
      mayBeNegative(left) || mayBeNegative(right)
    case .smallest(let parts), .largest(let parts): parts.contains(where: mayBeNegative)
    }
  }

  private func mayBeNegative(_ id: AssumptionID) -> Bool {
    if let slot = slots[id] { return bounds[slot].low < 0 }
    if let formula = circumstances.derived[id] { return mayBeNegative(formula) }
    return (0..<months).contains { circumstances.value(of: id, at: $0).value < 0 }
  }
}

extension FlowRate {
  /// The formula, if there is one.
  var formula: Formula? { if case .formula(let written) = self { written.formula } else { nil } }
}

extension Instalment.Sum {
  /// The formula, if there is one.
  var formula: Formula? { if case .formula(let written) = self { written.formula } else { nil } }
}

extension Cohort.Stay {
  /// How long, in either way.
  var length: Length {
    switch self {
    case .lasts(let length), .halfLife(let length): length
    }
  }
}

extension Reimbursement {
  /// The cohort whose seniority a ladder follows.
  var members: CohortID? {
    if case .ladder(_, let members, _) = rule { members } else { nil }
  }
}
