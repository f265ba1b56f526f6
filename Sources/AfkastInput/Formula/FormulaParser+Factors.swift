import AfkastDiagnostics
import AfkastModel

extension FormulaParser {
  /// A quantity, a name, a function or something in parentheses.
  mutating func factor() throws(FormulaMistake) -> TypedFormula {
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
        factors: inner.factors)
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
}
