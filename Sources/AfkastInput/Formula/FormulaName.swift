import AfkastModel

/// A name that a formula may use, and what it counts.
struct FormulaName {
  let formula: Formula
  let unit: Unit
}

extension FormulaName {
  init(_ assumption: Assumption) {
    self.init(formula: .assumption(assumption.id), unit: assumption.unit)
  }
}

/// Finds what a name in a formula means.
protocol FormulaNames {
  /// The meaning of a name; nil if there is none, or if its own mistake has been recorded.
  func meaning(of name: String) -> FormulaName?
  /// Whether the name exists although it has no meaning.
  func isSpoiled(_ name: String) -> Bool
  /// All names, for suggestions.
  var all: [String] { get }
}
