import AfkastModel

/// A part of a formula with its unit and the factors that make it.
struct TypedFormula {
  /// A factor as people read it in an explanation of a wrong unit.
  struct Factor {
    let text: String
    let unit: Unit
    let isDivisor: Bool
  }

  let formula: Formula
  let unit: Unit
  let start: Int
  let end: Int
  /// The factors of a product or quotient; the part alone if it is none.
  let factors: [Factor]
}
