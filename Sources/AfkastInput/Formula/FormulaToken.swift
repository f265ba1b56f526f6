/// A piece of a formula and where it stands, in Unicode scalars from the formula's beginning.
struct FormulaToken: Hashable {
  enum Kind: Hashable {
    /// A number with the unit that is written after it.
    case quantity(String)
    case name(String)
    case plus, minus, times, over
    case open, close, comma
  }

  let kind: Kind
  let start: Int
  let end: Int
}

/// What is wrong with a formula, and where in it.
struct FormulaMistake: Error {
  let problem: ScalarProblem
  let start: Int
  let end: Int

  init(_ problem: ScalarProblem, from start: Int, to end: Int) {
    self.problem = problem
    self.start = start
    self.end = end
  }

  init(_ problem: ScalarProblem, at token: FormulaToken) {
    self.init(problem, from: token.start, to: token.end)
  }
}
