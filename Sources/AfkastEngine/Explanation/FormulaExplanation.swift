import AfkastModel

/// Explains formulas by their assumptions and cohorts.
struct FormulaExplainer {
  private let businessCase: BusinessCase
  private let circumstances: Circumstances
  /// The month that values are taken in; nil where only what is the same in all months has one.
  private let index: Int?

  init(_ businessCase: BusinessCase, _ circumstances: Circumstances, at index: Int?) {
    self.businessCase = businessCase
    self.circumstances = circumstances
    self.index = index
  }

  init(_ other: FormulaExplainer, at index: Int) {
    self.init(other.businessCase, other.circumstances, at: index)
  }

  /// A line's formula and what it gives: kroner, or kroner a month.
  func money(_ written: WrittenFormula, perTime: Bool) throws(LineProblem) -> Explanation {
    var value: ExplainedValue?
    if let month = month(of: written.formula) {
      let money = try circumstances.amount(of: written.formula, at: month)
      let unrounded = UnroundedMoney(ore: money.numerator * 100 / money.denominator)
      value = perTime ? .perMonth(unrounded) : .unrounded(unrounded)
    }
    return Explanation(.explains, .formula(written.text), value, parts(of: written.formula))
  }

  /// The month to evaluate a formula in; any will do where all are alike.
  private func month(of formula: Formula) -> Int? {
    index ?? (circumstances.isConstant(formula) ? 0 : nil)
  }

  private func parts(of formula: Formula) -> [Explanation] {
    let assumptions = formula.assumptions.compactMap { id in
      businessCase.assumptions.first { $0.id == id }
    }
    let cohorts = formula.cohorts.compactMap { id in
      businessCase.cohorts.first { $0.id == id }
    }
    return assumptions.map(explanation) + cohorts.map(explanation)
  }

  private func explanation(of assumption: Assumption) -> Explanation {
    let name = Formula.assumption(assumption.id)
    let value = month(of: name).flatMap { try? circumstances.value(of: name, at: $0) }
    return Explanation(
      .explains, .assumption(assumption), value.map(assumption.explained),
      parts(of: assumption))
  }

  private func parts(of assumption: Assumption) -> [Explanation] {
    switch assumption.value {
    case .certain: assumption.unitPrice.map(parts(of:)) ?? []
    case .range: []
    case .formula(let written):
      [Explanation(.explains, .formula(written.text), nil, parts(of: written.formula))]
    case .byYear(let values):
      values.map {
        Explanation(.explains, .fromYear($0.year), assumption.explained($0.value))
      }
    }
  }

  /// The price as its table has it, and what moves it to the case's price level.
  private func parts(of use: UnitPriceUse) -> [Explanation] {
    let price = use.price
    let written = (price.amount / price.unitSize ?? price.amount).value
    let unitPrice = Explanation(
      .multiplies, .unitPrice(price), .quantity(written, unit: price.unitText))
    return [unitPrice] + [use.move?.explanation(.multiplies)].compactMap { $0 }
  }

  private func explanation(of cohort: Cohort) -> Explanation {
    let inflow = inflow(of: cohort)
    guard let index, let series = circumstances.cohorts[cohort.id] else {
      return Explanation(.explains, .cohort(cohort), nil, inflow)
    }
    let persons = (series.active(at: index) ?? .zero).value
    return Explanation(
      .explains, .cohort(cohort), .persons(persons), inflow + entrants(of: series, at: index))
  }

  /// Who enters, when, and for how long they stay.
  private func inflow(of cohort: Cohort) -> [Explanation] {
    let inflow = cohort.inflow.map { inflow in
      let formula = Explanation(
        .explains, .formula(inflow.entrants.text), nil, parts(of: inflow.entrants.formula))
      return inflow.year.map { Explanation(.explains, .fromYear($0), nil, [formula]) } ?? formula
    }
    let stay: Explanation =
      switch cohort.stay {
      case .lasts(let length):
        Explanation(.explains, .stay, .months(circumstances.months(of: length).count))
      case .halfLife(let length):
        Explanation(.explains, .halfLife, .months(circumstances.months(of: length).count))
      }
    return inflow + [Explanation(.explains, .entry(cohort.entry), nil), stay]
  }

  /// Those who entered in each month, and the part of this month that they are active.
  private func entrants(of series: CohortSeries, at index: Int) -> [Explanation] {
    (0...index).compactMap { entry in
      let entered = series.entrants[entry] / series.denominator
      let part = series.decay.weight(atAge: index - entry)
      guard entered * part != 0 else { return nil }
      return Explanation(
        .adds, .entrants(circumstances.horizon.month(at: entry)), .persons(entered * part),
        [
          Explanation(.multiplies, .entered, .number(entered)),
          Explanation(.multiplies, .activePart, .share(part)),
        ])
    }
  }
}
