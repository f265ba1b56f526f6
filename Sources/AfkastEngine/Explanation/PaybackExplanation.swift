import AfkastModel

extension Explainer {
  /// The payback: the months before it, and the part of its month that what was missing takes.
  func paybackTime() throws(EvaluationFailure) -> Explanation {
    try explanation(of: evaluation.payback, isDiscounted: false)
  }

  /// The same with interest.
  func discountedPaybackTime() throws(EvaluationFailure) -> Explanation {
    try explanation(of: evaluation.discountedPayback, isDiscounted: true)
  }

  private func explanation(
    of payback: Payback, isDiscounted: Bool
  ) throws(EvaluationFailure) -> Explanation {
    let kind = ExplanationKind.payback(payback, isDiscounted: isDiscounted)
    guard let point = payback.point else {
      // Without a payback the net tells what is missing at the end.
      let net = try isDiscounted ? presentValue(.explains) : net(.explains)
      return Explanation(.adds, kind, nil, [net])
    }
    let index = flow.horizon.first.distance(to: point.month)
    let before = index > 0 ? span(of: 0..<index) : nil
    let exact = point.exactMonths.count
    let part = exact - Double(index)
    var parts = [Explanation(.adds, .wholeMonths(before), .months(Double(index)))]
    let ratio = try partOfMonth(index, in: point.month, isDiscounted)
    parts.append(ratio)
    if case .months(let months) = ratio.value, (part - months).magnitude > 1e-9 {
      parts.append(Explanation(.adds, .rounding, .months(part - months)))
    }
    return Explanation(.adds, kind, .months(exact), parts)
  }

  /// What was missing, over the net of the month.
  private func partOfMonth(
    _ index: Int, in month: Month, _ isDiscounted: Bool
  ) throws(EvaluationFailure) -> Explanation {
    let before = Explainer(evaluation, over: 0..<index)
    let within = Explainer(evaluation, in: month)
    let missing = try isDiscounted ? before.presentValue(.subtracts) : before.net(.subtracts)
    let net = try isDiscounted ? within.presentValue(.divides) : within.net(.divides)
    let parts = [Explanation(.multiplies, .missing, missing.value?.negated, [missing]), net]
    let ratio = (parts[0].value?.ore ?? 0) / (net.value?.ore ?? 1)
    return Explanation(.adds, .partOfPaybackMonth(month), .months(ratio), parts)
  }

  /// The most money that is out at once: what is missing to the end of its month.
  func peakFunding() throws(EvaluationFailure) -> Explanation {
    let peak = evaluation.peakFunding
    var parts: [Explanation] = []
    if let month = peak.month {
      let index = flow.horizon.first.distance(to: month)
      try parts.append(Explainer(evaluation, over: 0..<(index + 1)).net(.subtracts))
    }
    return Explanation(.adds, .peak(peak.month), .unrounded(peak.amount), parts)
  }

  /// The present value of benefits over that of costs.
  func benefitCostRatio() throws(EvaluationFailure) -> Explanation {
    Explanation(
      .adds, .figure(.benefitCostRatio), evaluation.benefitCostRatio.map { .number($0.value) },
      [try presentValueOfBenefits(.multiplies), try presentValueOfCosts(.divides)])
  }

  /// The net present value times twelve, over the sum of all factors.
  func equivalentYearlyValue() throws(EvaluationFailure) -> Explanation {
    let factors = evaluation.factors.factors.reduce(0, +)
    return Explanation(
      .adds, .figure(.equivalentYearlyValue), .unrounded(evaluation.equivalentYearlyValue),
      [
        try presentValue(.multiplies), Explanation(.multiplies, .monthsOfYear, .number(12)),
        Explanation(.divides, .factorSum, .number(factors)),
      ])
  }
}

extension ExplainedValue {
  /// Money in øre; nil of anything else.
  fileprivate var ore: Double? {
    switch self {
    case .money(let money): Double(money.ore)
    case .unrounded(let money): money.ore
    default: nil
    }
  }

  /// The same amount with the other sign.
  fileprivate var negated: ExplainedValue? {
    switch self {
    case .money(let money): .money(Money(ore: -money.ore))
    case .unrounded(let money): .unrounded(UnroundedMoney(ore: -money.ore))
    default: nil
    }
  }
}
