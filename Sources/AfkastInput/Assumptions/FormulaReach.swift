import AfkastModel

/// How much is computed for a name, counted through all that it is made from.
///
/// Forty assumptions that each name the one before twice are a million million parts: short to write,
/// and never computed to the end.
package struct FormulaReach {
  /// More parts than any case that a person could follow.
  package static let mostParts = 1_000
  /// More names made from each other than any case that a person could follow.
  package static let mostLevels = 100

  /// Parts to compute.
  private(set) var parts = 1
  /// Names that are made from each other.
  private(set) var levels = 1

  /// A value of its own.
  static let one = FormulaReach()

  /// Whether it is too much to compute.
  var isTooFar: Bool { parts > Self.mostParts || levels > Self.mostLevels }

  private init() {}

  /// The reach of a name with these formulas, from the reach of the names in them.
  init(_ formulas: [Formula], _ known: (String) -> FormulaReach) {
    for formula in formulas { add(formula, known) }
  }

  /// The reach as others see it whose months are computed once and kept.
  var kept: FormulaReach {
    var reach = self
    reach.parts = 1
    return reach
  }

  private mutating func add(_ formula: Formula, _ known: (String) -> FormulaReach) {
    switch formula {
    case .literal: parts += 1
    case .assumption(let id): add(known(id.text))
    case .cohort(let id): add(known(id.text))
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      add(left, known)
      add(right, known)
    case .smallest(let all), .largest(let all):
      for part in all { add(part, known) }
    }
  }

  private mutating func add(_ name: FormulaReach) {
    parts = min(parts + name.parts, Self.mostParts + 1)
    levels = max(levels, name.levels + 1)
  }
}
