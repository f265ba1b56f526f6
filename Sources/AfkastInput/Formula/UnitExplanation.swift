import AfkastModel

extension Unit {
  /// The unit as people write it: `kr/year`, `citizen·kr/year`.
  var text: String {
    let ordered = powers.sorted { $0.key.order < $1.key.order }
    let above = ordered.filter { $0.value > 0 }.map { $0.key.text(power: $0.value) }
    let below = ordered.filter { $0.value < 0 }.map { $0.key.text(power: -$0.value) }
    if above.isEmpty && below.isEmpty { return "a pure number" }
    return ([above.isEmpty ? "1" : above.joined(separator: "·")] + below).joined(separator: "/")
  }

  /// How many base units the unit of ``text`` is: it writes years and hours, not months and minutes.
  var textSize: Quotient {
    var size = Quotient.one
    for (base, power) in powers {
      for _ in 0..<power.magnitude {
        size = (power > 0 ? size * base.textSize : size / base.textSize) ?? size
      }
    }
    return size
  }
}

extension Unit.Base {
  fileprivate var textSize: Quotient {
    switch self {
    case .month: Quotient(12) ?? .one
    case .minute: Quotient(60) ?? .one
    case .krone, .noun: .one
    }
  }

  fileprivate var order: String {
    switch self {
    case .noun(let noun): "1\(noun)"
    case .krone: "2"
    case .minute: "3"
    case .month: "4"
    }
  }

  fileprivate func text(power: Int) -> String {
    let name =
      switch self {
      case .krone: "kr"
      case .month: "year"
      case .minute: "hour"
      case .noun(let noun): noun
      }
    return power == 1 ? name : "\(name)^\(power)"
  }
}

/// Says why a formula's unit is wrong: each factor with its unit, the result, and what is missing.
struct UnitExplanation {
  private let formula: TypedFormula
  private let wanted: Unit

  /// Explains a formula that is not of the wanted unit.
  init(_ formula: TypedFormula, wanted: Unit) {
    self.formula = formula
    self.wanted = wanted
  }

  var problem: ScalarProblem {
    var equation = ""
    for (index, factor) in formula.factors.enumerated() {
      if index > 0 { equation += factor.isDivisor ? " / " : " × " }
      equation += "\(factor.text) (\(factor.unit.text))"
    }
    return ScalarProblem(
      .wrongUnit, "\(equation) = \(formula.unit.text), and that is not \(wanted.text)", hint: mend)
  }

  private var mend: String? {
    let surplus = formula.unit / wanted
    let above = Unit(surplus.powers.filter { $0.value > 0 })
    let below = Unit(surplus.powers.filter { $0.value < 0 }.mapValues(-))
    let steps = [
      above == .number ? nil : "divide by \(above.text)",
      below == .number ? nil : "multiply by \(below.text)",
    ].compactMap { $0 }
    return steps.isEmpty ? nil : steps.joined(separator: " and ")
  }
}
