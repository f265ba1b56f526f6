/// How a line's amount follows from assumptions and cohorts.
///
/// All in base units: kroner, months, minutes, nouns. Units have been checked where a formula exists.
public indirect enum Formula: Sendable, Hashable {
  /// A quantity that is written in the formula itself.
  case literal(Quotient)
  /// The value of an assumption.
  case assumption(AssumptionID)
  /// The persons active in a cohort in the month.
  case cohort(CohortID)
  /// Added.
  case sum(Formula, Formula)
  /// Subtracted.
  case difference(Formula, Formula)
  /// Multiplied.
  case product(Formula, Formula)
  /// Divided.
  case quotient(Formula, Formula)
  /// The least of some.
  case smallest([Formula])
  /// The greatest of some.
  case largest([Formula])

  /// The assumptions that it names, each once, in the order of the formula.
  public var assumptions: [AssumptionID] {
    var found: [AssumptionID] = []
    visit { formula in
      if case .assumption(let id) = formula, !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// The cohorts that it names, each once, in the order of the formula.
  public var cohorts: [CohortID] {
    var found: [CohortID] = []
    visit { formula in
      if case .cohort(let id) = formula, !found.contains(id) { found.append(id) }
    }
    return found
  }

  private func visit(_ body: (Formula) -> Void) {
    body(self)
    switch self {
    case .literal, .assumption, .cohort: break
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right),
      .quotient(let left, let right):
      left.visit(body)
      right.visit(body)
    case .smallest(let parts), .largest(let parts):
      for part in parts { part.visit(body) }
    }
  }
}

/// A formula with the text that it was written as.
public struct WrittenFormula: Sendable, Hashable {
  /// What the case file says.
  public let text: String
  /// What it means.
  public let formula: Formula

  /// Makes a formula.
  public init(_ formula: Formula, text: String) {
    self.formula = formula
    self.text = text
  }
}
