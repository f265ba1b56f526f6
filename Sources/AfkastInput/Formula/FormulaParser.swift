import AfkastDiagnostics
import AfkastModel

/// Reads a formula and checks its units on the way.
struct FormulaParser {
  /// Deeper than this no person writes, and no parser's stack is safe.
  private static let deepest = 60
  private static let mostTokens = 500

  private let text: [Unicode.Scalar]
  private let tokens: [FormulaToken]
  private let names: any FormulaNames
  private var index = 0
  private var depth = 0

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

  private var current: FormulaToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func sum() throws(FormulaMistake) -> TypedFormula {
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

  private mutating func factor() throws(FormulaMistake) -> TypedFormula {
    guard let token = current else {
      let end = tokens.last?.end ?? 0
      throw FormulaMistake(
        ScalarProblem(.badFormula, "the formula ends too early"), from: max(0, end - 1), to: end)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw FormulaMistake(
        ScalarProblem(
          .badFormula, "the formula is nested more than \(Self.deepest) deep",
          hint: "divide it into assumptions"), at: token)
    }
    index += 1
    switch token.kind {
    case .quantity(let text): return try literal(text, token)
    case .name(let name): return try named(name, token)
    case .open:
      let inner = try sum()
      let end = try close(token)
      return TypedFormula(
        formula: inner.formula, unit: inner.unit, start: token.start, end: end,
        factors: inner.factors.count == 1 ? inner.factors : inner.factors)
    case .minus:
      throw FormulaMistake(
        ScalarProblem(.badFormula, "a minus stands between two values, with spaces around it"),
        at: token)
    case .plus, .times, .over, .close, .comma:
      throw FormulaMistake(
        ScalarProblem(.badFormula, "a value is missing before this"), at: token)
    }
  }

  private func literal(
    _ text: String, _ token: FormulaToken
  ) throws(FormulaMistake) -> TypedFormula {
    do throws(ScalarProblem) {
      let quantity = try WrittenQuantity.parse(text)
      return typed(
        .literal(quantity.inBaseUnits), quantity.unit.unit, from: token.start, to: token.end)
    } catch {
      throw FormulaMistake(error, at: token)
    }
  }

  private mutating func named(
    _ name: String, _ token: FormulaToken
  ) throws(FormulaMistake) -> TypedFormula {
    if current?.kind == .open, name == "min" || name == "max" { return try extreme(name, token) }
    if let meaning = names.meaning(of: name) {
      return typed(meaning.formula, meaning.unit, from: token.start, to: token.end)
    }
    let meant = NearMiss.best(for: name, among: names.all)
    throw FormulaMistake(
      ScalarProblem(
        .unknownName, "there is no assumption or cohort \"\(name.visibleShort)\"",
        hint: meant.map { "did you mean \($0)?" }
          ?? (current?.kind == .open ? "the functions are min and max" : nil)), at: token)
  }

  private mutating func extreme(
    _ name: String, _ token: FormulaToken
  ) throws(FormulaMistake) -> TypedFormula {
    let open = token
    index += 1
    var parts = [try sum()]
    while current?.kind == .comma {
      index += 1
      let part = try sum()
      if let first = parts.first, first.unit != part.unit {
        throw FormulaMistake(
          ScalarProblem(
            .wrongUnit, "\(name) compares \(first.unit.text) with \(part.unit.text)"),
          from: part.start, to: part.end)
      }
      parts.append(part)
    }
    let end = try close(open)
    let formulas = parts.map(\.formula)
    return typed(
      name == "min" ? .smallest(formulas) : .largest(formulas), parts[0].unit, from: token.start,
      to: end)
  }

  private mutating func close(_ open: FormulaToken) throws(FormulaMistake) -> Int {
    guard let token = current, token.kind == .close else {
      throw FormulaMistake(
        ScalarProblem(.badFormula, "this parenthesis is not closed"), at: open)
    }
    index += 1
    return token.end
  }

  private func typed(_ formula: Formula, _ unit: Unit, from start: Int, to end: Int) -> TypedFormula
  {
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
