import AfkastModel

/// Why a formula has no value in a month.
enum FormulaProblem: Error {
  case divisionByZero
}

extension Circumstances {
  /// The value of a formula in a month, in base units.
  func value(of formula: Formula, at index: Int) throws(FormulaProblem) -> Quotient {
    switch formula {
    case .literal(let value): return value
    case .assumption(let id):
      guard let formula = derived[id] else { return value(of: id, at: index) }
      return try value(of: formula, at: index)
    case .cohort(let id): return cohorts[id]?.active(at: index) ?? .zero
    case .sum(let left, let right):
      return try value(of: left, at: index) + value(of: right, at: index)
    case .difference(let left, let right):
      return try value(of: left, at: index) - value(of: right, at: index)
    case .product(let left, let right):
      return try value(of: left, at: index) * value(of: right, at: index)
    case .quotient(let left, let right):
      guard let value = try value(of: left, at: index) / value(of: right, at: index) else {
        throw .divisionByZero
      }
      return value
    case .smallest(let parts): return try extreme(of: parts, at: index) { $0 < $1 }
    case .largest(let parts): return try extreme(of: parts, at: index) { $0 > $1 }
    }
  }

  private func extreme(
    of parts: [Formula], at index: Int, _ isBetter: (Double, Double) -> Bool
  ) throws(FormulaProblem) -> Quotient {
    var best: Quotient?
    for part in parts {
      let candidate = try value(of: part, at: index)
      if let known = best, !isBetter(candidate.value, known.value) { continue }
      best = candidate
    }
    return best ?? .zero
  }
}
