import AfkastModel

/// The least and the greatest that something can be in any draw and any month.
struct DrawnRange {
  let low: Double
  let high: Double

  /// Beyond every amount, and yet a number that nothing times it is nothing.
  static let unbounded = DrawnRange(low: -1e100, high: 1e100)

  /// Whether it reaches zero, from either side.
  var reachesZero: Bool { low <= 0 && high >= 0 }

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// From the least to the greatest of some values.
  fileprivate init(of values: [Double]) {
    self.init(low: values.min() ?? 0, high: values.max() ?? 0)
  }

  fileprivate static func * (left: DrawnRange, right: DrawnRange) -> DrawnRange {
    DrawnRange(of: [
      left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high,
    ])
  }

  fileprivate static func / (left: DrawnRange, right: DrawnRange) -> DrawnRange {
    guard !right.reachesZero else { return .unbounded }
    return left * DrawnRange(low: 1 / right.high, high: 1 / right.low)
  }
}

extension CaseCompiler {
  /// Where a formula can lie, by interval arithmetic: never too narrow, and exact if no name stands twice.
  func range(of formula: Formula) -> DrawnRange {
    switch formula {
    case .literal(let value): return DrawnRange(of: [value.value])
    case .assumption(let id): return range(of: id)
    // A month without anyone in it is found by the evaluation of the plan.
    case .cohort: return DrawnRange(low: .leastNormalMagnitude, high: 1e100)
    case .sum(let left, let right):
      let (left, right) = (range(of: left), range(of: right))
      return DrawnRange(low: left.low + right.low, high: left.high + right.high)
    case .difference(let left, let right):
      let (left, right) = (range(of: left), range(of: right))
      return DrawnRange(low: left.low - right.high, high: left.high - right.low)
    case .product(let left, let right): return range(of: left) * range(of: right)
    case .quotient(let left, let right): return range(of: left) / range(of: right)
    case .smallest(let parts):
      let ranges = parts.map(range)
      return DrawnRange(low: ranges.map(\.low).min() ?? 0, high: ranges.map(\.high).min() ?? 0)
    case .largest(let parts):
      let ranges = parts.map(range)
      return DrawnRange(low: ranges.map(\.low).max() ?? 0, high: ranges.map(\.high).max() ?? 0)
    }
  }

  private func range(of id: AssumptionID) -> DrawnRange {
    if let slot = slots[id] { return DrawnRange(low: bounds[slot].low, high: bounds[slot].high) }
    if let formula = circumstances.derived[id] { return range(of: formula) }
    return DrawnRange(of: (0..<months).map { circumstances.value(of: id, at: $0).value })
  }
}
