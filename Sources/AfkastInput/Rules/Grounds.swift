import AfkastModel

/// The assumptions that lines rest on: those of their formulas, and those that these are made of.
struct Grounds {
  private let formulas: [AssumptionID: Formula]
  private let inflows: [CohortID: [Formula]]

  init(of businessCase: BusinessCase) {
    formulas = businessCase.assumptions.reduce(into: [:]) { found, assumption in
      if case .formula(let written) = assumption.value { found[assumption.id] = written.formula }
    }
    inflows = businessCase.cohorts.reduce(into: [:]) { found, cohort in
      found[cohort.id] = cohort.inflow.map(\.entrants.formula)
    }
  }

  /// The assumptions of a line's amount, each once: those it names, and then those behind them.
  func assumptions(of line: Line) -> [AssumptionID] { assumptions(of: line.amount.formulas) }

  /// The assumptions of formulas, each once.
  func assumptions(of formulas: [Formula]) -> [AssumptionID] {
    var (open, found, cohorts) = (formulas, [AssumptionID](), Set<CohortID>())
    var known = Set<AssumptionID>()
    while let formula = open.popLast() {
      for id in formula.assumptions where known.insert(id).inserted {
        found.append(id)
        if let behind = self.formulas[id] { open.append(behind) }
      }
      for id in formula.cohorts where cohorts.insert(id).inserted { open += inflows[id] ?? [] }
    }
    return found
  }
}
