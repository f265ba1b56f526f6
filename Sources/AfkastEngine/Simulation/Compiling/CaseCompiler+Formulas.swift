import AfkastModel

/// A part of a formula: an uncertain factor times certain months.
struct SeparatedPart {
  var factor: Factor
  /// The certain months; nil where all are alike.
  var months: [Double]?
}

extension CaseCompiler {
  /// A formula as a sum of factors times certain months; nil where it is none.
  mutating func separated(_ formula: Formula) throws(LineProblem) -> [SeparatedPart]? {
    guard isUncertain(formula) else { return [try certainPart(formula)] }
    switch formula {
    case .literal: return [try certainPart(formula)]
    case .assumption(let id):
      if let slot = slots[id] { return [SeparatedPart(factor: Factor(1, slots: [slot]))] }
      return try circumstances.derived[id].flatMap { formula throws(LineProblem) in
        try separated(formula)
      }
    case .cohort(let id): return try separated(id)
    case .sum(let left, let right):
      guard let left = try separated(left), let right = try separated(right) else { return nil }
      return try isConstant(formula) ? [computedPart(formula)] : left + right
    case .product(let left, let right):
      guard let left = try separated(left), let right = try separated(right) else { return nil }
      return left.flatMap { left in right.map { left.times($0) } }
    case .quotient(let left, let right):
      if isUncertain(right) {
        return isConstant(formula) ? [try computedPart(formula)] : nil
      }
      guard let left = try separated(left) else { return nil }
      let inverse = try certainPart(.quotient(.literal(.one), right))
      return left.map { $0.times(inverse) }
    case .difference, .smallest, .largest:
      return isConstant(formula) ? [try computedPart(formula)] : nil
    }
  }

  private func isConstant(_ formula: Formula) -> Bool { circumstances.isConstant(formula) }

  /// What is the same in every draw.
  private func certainPart(_ formula: Formula) throws(LineProblem) -> SeparatedPart {
    if isConstant(formula) { return SeparatedPart(factor: Factor(try certain(formula, at: 0))) }
    var values: [Double] = []
    for month in 0..<months { try values.append(certain(formula, at: month)) }
    return SeparatedPart(factor: Factor(1), months: values)
  }

  func certain(_ formula: Formula, at month: Int) throws(LineProblem) -> Double {
    do {
      return try circumstances.value(of: formula, at: month).value
    } catch {
      throw .divisionByZero
    }
  }

  /// What has a value of its own in each draw, alike in all months.
  private mutating func computedPart(_ formula: Formula) throws(LineProblem) -> SeparatedPart {
    SeparatedPart(factor: Factor(1, slots: [slot(computing: try steps(formula))]))
  }

  /// The steps that compute a formula.
  mutating func steps(_ formula: Formula) throws(LineProblem) -> [LaneProgram.Step] {
    guard isUncertain(formula) else {
      let part = try certainPart(formula)
      return [part.months.map { .monthly($0) } ?? .constant(part.factor.scale)]
    }
    switch formula {
    case .literal(let value): return [.constant(value.value)]
    case .assumption(let id):
      if let slot = slots[id] { return [.slot(slot)] }
      guard let formula = circumstances.derived[id] else { return [.constant(0)] }
      return try steps(formula)
    case .cohort(let id): return [.cohort(try index(of: id))]
    case .sum(let left, let right): return try steps(left) + steps(right) + [.combine(.sum)]
    case .difference(let left, let right):
      return try steps(left) + steps(right) + [.combine(.difference)]
    case .product(let left, let right): return try steps(left) + steps(right) + [.combine(.product)]
    case .quotient(let left, let right):
      guard !isUncertain(right) || !range(of: right).reachesZero else { throw .mayDivideByZero }
      return try steps(left) + steps(right) + [.combine(.quotient)]
    case .smallest(let parts): return try steps(parts, .lesser)
    case .largest(let parts): return try steps(parts, .greater)
    }
  }

  private mutating func steps(
    _ parts: [Formula], _ operation: LaneProgram.Operation
  ) throws(LineProblem) -> [LaneProgram.Step] {
    var steps: [LaneProgram.Step] = []
    for (index, part) in parts.enumerated() {
      steps += try self.steps(part)
      if index > 0 { steps.append(.combine(operation)) }
    }
    return steps
  }
}

extension SeparatedPart {
  func times(_ other: SeparatedPart) -> SeparatedPart {
    SeparatedPart(factor: factor * other.factor, months: months.times(other.months))
  }
}

extension [Double]? {
  /// Month by month; nil where all are alike and one.
  func times(_ other: [Double]?) -> [Double]? {
    guard let self else { return other }
    guard let other else { return self }
    return zip(self, other).map(*)
  }
}
