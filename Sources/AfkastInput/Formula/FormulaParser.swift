import AfkastDiagnostics
import AfkastModel

/// Reads a formula and checks its units on the way.
struct FormulaParser {
  /// Deeper than this no person writes, and no parser's stack is safe.
  static let deepest = 60
  private static let mostTokens = 500

  private let text: [Unicode.Scalar]
  let tokens: [FormulaToken]
  let names: any FormulaNames
  var index = 0
  var depth = 0

  private init(_ text: String, names: any FormulaNames) throws(FormulaMistake) {
    self.text = Array(text.unicodeScalars)
    self.names = names
    var lexer = FormulaLexer(text)
    tokens = try lexer.tokens()
    guard tokens.count <= Self.mostTokens else {
      throw FormulaMistake(
        ScalarProblem(
          .badFormula, "the formula has more than \(Self.mostTokens) parts",
          hint: "divide it into assumptions"), from: 0, to: self.text.count)
    }
  }

  /// The formula that a text is; nil if it uses a name whose mistake has been recorded.
  static func parse(
    _ text: String, names: any FormulaNames
  ) throws(FormulaMistake) -> TypedFormula? {
    var parser = try FormulaParser(text, names: names)
    for token in parser.tokens {
      if case .name(let name) = token.kind, names.isSpoiled(name) { return nil }
    }
    let formula = try parser.sum()
    if let rest = parser.current {
      throw FormulaMistake(
        ScalarProblem(
          .badFormula, "an operator is missing before this",
          hint: "one of + - * / , with spaces around it"), at: rest)
    }
    return formula
  }

  var current: FormulaToken? { index < tokens.count ? tokens[index] : nil }

  mutating func sum() throws(FormulaMistake) -> TypedFormula {
    var left = try product()
    while let token = current, token.kind == .plus || token.kind == .minus {
      index += 1
      let right = try product()
      guard left.unit == right.unit else {
        throw FormulaMistake(unitsDiffer(left, right, token), from: left.start, to: right.end)
      }
      let formula: Formula =
        token.kind == .plus
        ? .sum(left.formula, right.formula) : .difference(left.formula, right.formula)
      left = typed(formula, left.unit, from: left.start, to: right.end)
    }
    return left
  }

  private mutating func product() throws(FormulaMistake) -> TypedFormula {
    var left = try factor()
    while let token = current, token.kind == .times || token.kind == .over {
      index += 1
      let right = try factor()
      if token.kind == .over, case .literal(let value) = right.formula, value.numerator == 0 {
        throw FormulaMistake(
          ScalarProblem(.divisionByZero, "nothing can be divided by 0"), from: right.start,
          to: right.end)
      }
      left = combine(left, right, isQuotient: token.kind == .over)
    }
    return left
  }

  private func combine(
    _ left: TypedFormula, _ right: TypedFormula, isQuotient: Bool
  ) -> TypedFormula {
    let divisors = right.factors.map {
      TypedFormula.Factor(
        text: $0.text, unit: $0.unit, isDivisor: isQuotient ? !$0.isDivisor : $0.isDivisor)
    }
    return TypedFormula(
      formula: isQuotient
        ? .quotient(left.formula, right.formula) : .product(left.formula, right.formula),
      unit: isQuotient ? left.unit / right.unit : left.unit * right.unit, start: left.start,
      end: right.end, factors: left.factors + divisors)
  }

  func typed(_ formula: Formula, _ unit: Unit, from start: Int, to end: Int) -> TypedFormula {
    var written = ""
    written.unicodeScalars.append(contentsOf: text[start..<end])
    return TypedFormula(
      formula: formula, unit: unit, start: start, end: end,
      factors: [TypedFormula.Factor(text: written, unit: unit, isDivisor: false)])
  }

  private func unitsDiffer(
    _ left: TypedFormula, _ right: TypedFormula, _ token: FormulaToken
  ) -> ScalarProblem {
    ScalarProblem(
      .wrongUnit,
      "\(token.kind == .plus ? "added" : "subtracted") to each other must be of one unit, and these "
        + "are \(left.unit.text) and \(right.unit.text)")
  }
}
