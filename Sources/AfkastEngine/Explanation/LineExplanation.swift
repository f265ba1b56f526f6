import AfkastModel

/// Explains one line.
struct LineExplainer {
  let seen: SeenLine
  let explainer: Explainer

  var line: Line { seen.line }
  var circumstances: Circumstances { explainer.flow.circumstances }
  var formulas: FormulaExplainer {
    FormulaExplainer(explainer.evaluation.businessCase, circumstances, at: explainer.index)
  }

  init(_ seen: SeenLine, _ explainer: Explainer) {
    self.seen = seen
    self.explainer = explainer
  }

  func explanation() throws(LineProblem) -> Explanation {
    let children: [Explanation]
    if let index = explainer.index {
      children = try MonthExplainer(self, at: index).factors()
    } else {
      children = try described() + years
    }
    return Explanation(.adds, .line(line), explainer.sum(of: seen.months), children)
  }

  /// What the case says of the line: its amount, profile and shares.
  func described() throws(LineProblem) -> [Explanation] {
    try amount() + profile + shares(at: nil, .explains)
  }

  private var years: [Explanation] {
    explainer.years.compactMap { year, months in
      let total = explainer.sum(of: seen.months, over: months)
      guard total != .zero else { return nil }
      return Explanation(
        .adds, .year(year), .money(total), explainer.equalMonths(seen.months, of: months))
    }
  }

  /// What the case says of the amount.
  func amount() throws(LineProblem) -> [Explanation] {
    switch line.amount {
    case .perTime(.certain(let rate), _, _):
      return [Explanation(.explains, .certainAmount, .perYear(rate))]
    case .perTime(.formula(let written), _, _):
      return [try formulas.money(written, perTime: true)]
    case .instalments(let instalments, _):
      var found: [Explanation] = []
      for instalment in instalments { try found.append(explanation(of: instalment)) }
      return found
    }
  }

  private func explanation(of instalment: Instalment) throws(LineProblem) -> Explanation {
    switch instalment.sum {
    case .certain(let money):
      return Explanation(.explains, .instalment(instalment.months), .money(money))
    case .formula(let written):
      // A sum is what its formula gives in the first of its months.
      let first = circumstances.index(ofPlanned: instalment.months.first)
      let formula = try FormulaExplainer(formulas, at: first).money(written, perTime: false)
      return Explanation(
        .explains, .instalment(instalment.months), formula.value, [formula])
    }
  }

  /// The lengths of the line's profile.
  var profile: [Explanation] {
    guard case .perTime(_, _, let terms) = line.amount else { return [] }
    let profile = circumstances.profile(terms)
    let lengths: [(ExplanationKind, Double?)] = [
      (.phaseIn, profile.phaseIn.count > 1 ? profile.phaseIn.count : nil),
      (.delay, profile.delay.count > 0 ? profile.delay.count : nil),
      (.fadeOutAfter, profile.fadeOut?.after.count), (.fadeOutOver, profile.fadeOut?.over.count),
      (.halfLife, profile.halfLife?.count),
    ]
    return lengths.compactMap { kind, months in
      months.map { Explanation(.explains, kind, .months($0)) }
    }
  }
}
