import AfkastModel

extension Explainer {
  /// The net present value: that of each line, by the month.
  func presentValue(_ operation: Explanation.Operation) throws(EvaluationFailure) -> Explanation {
    let parts = try [presentValueOfBenefits(.adds), presentValueOfCosts(.subtracts)]
    return Explanation(
      operation, .figure(.npv), .unrounded(UnroundedMoney(ore: parts[0].ore - parts[1].ore)),
      parts)
  }

  func presentValueOfBenefits(
    _ operation: Explanation.Operation
  ) throws(EvaluationFailure) -> Explanation {
    let lines = try presentValues(of: flow.benefitLines)
    return Explanation(
      operation, .figure(.presentValueBenefits), presentValue(of: flow.benefits), lines)
  }

  func presentValueOfCosts(
    _ operation: Explanation.Operation
  ) throws(EvaluationFailure) -> Explanation {
    let lines = try presentValues(of: flow.costLines)
    return Explanation(
      operation, .figure(.presentValueCosts), presentValue(of: flow.costs), lines)
  }

  private func presentValues(of lines: [SeenLine]) throws(EvaluationFailure) -> [Explanation] {
    var values: [Explanation] = []
    for line in lines { try values.append(presentValue(of: line)) }
    return values
  }

  private func presentValue(of seen: SeenLine) throws(EvaluationFailure) -> Explanation {
    let line = LineExplainer(seen, self)
    let isNothing = sum(of: seen.months, over: indices) == .zero
    do throws(LineProblem) {
      let parts = isNothing ? [] : try line.discounted()
      return Explanation(.adds, .line(seen.line), presentValue(of: seen.months), parts)
    } catch {
      throw EvaluationFailure(error.reason, line: seen.line.id)
    }
  }

  /// The value today of what comes in the months asked for, summed in order of months.
  private func presentValue(of months: [Money]) -> ExplainedValue {
    var ore = 0.0
    for index in indices { ore += evaluation.factors.factors[index] * Double(months[index].ore) }
    return .unrounded(UnroundedMoney(ore: ore))
  }

  /// A line's or a figure's months of a year, neighbours with the same amount together.
  func equalMonths(_ months: [Money], of range: Range<Int>) -> [Explanation] {
    runs(of: range) { months[$0] }.compactMap { run in
      let (each, all) = (months[run.lowerBound], sum(of: months, over: run))
      guard all != .zero else { return nil }
      let parts =
        run.count == 1
        ? []
        : [
          Explanation(.multiplies, .eachMonth, .money(each)),
          Explanation(.multiplies, .monthCount, .number(Double(run.count))),
        ]
      return Explanation(.adds, .months(span(of: run)), .money(all), parts)
    }
  }

  func span(of months: Range<Int>) -> MonthSpan {
    let first = flow.horizon.month(at: months.lowerBound)
    let last = flow.horizon.month(at: months.upperBound - 1)
    return MonthSpan(first, through: last) ?? MonthSpan(first)
  }

  /// Neighbouring months with the same value.
  func runs<Value: Equatable>(of range: Range<Int>, _ value: (Int) -> Value) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range {
      if let last = runs.last, value(last.lowerBound) == value(index) {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}

extension LineExplainer {
  /// A month of the line times its factor, or all months with what the line is made of.
  fileprivate func discounted() throws(LineProblem) -> [Explanation] {
    guard let index = explainer.index else { return try discountedYears() }
    return [
      Explanation(
        .multiplies, .inMonths, .money(seen.months[index]),
        try MonthExplainer(self, at: index).factors()),
      Explanation(
        .multiplies, .discountFactor, .number(explainer.evaluation.factors.factors[index])),
    ]
  }

  /// What the line is made of, and each year's equal months times their equal factor.
  private func discountedYears() throws(LineProblem) -> [Explanation] {
    let factors = explainer.evaluation.factors.factors
    return try described()
      + explainer.years.compactMap { year, months in
        let parts = explainer.runs(of: months) { [Double(seen.months[$0].ore), factors[$0]] }
          .map(discounted).filter { $0.ore != 0 }
        let ore = parts.reduce(0) { $0 + $1.ore }
        return parts.isEmpty
          ? nil : Explanation(.adds, .year(year), .unrounded(UnroundedMoney(ore: ore)), parts)
      }
  }

  private func discounted(_ months: Range<Int>) -> Explanation {
    let money = explainer.sum(of: seen.months, over: months)
    let factor = explainer.evaluation.factors.factors[months.lowerBound]
    return Explanation(
      .adds, .months(explainer.span(of: months)),
      .unrounded(UnroundedMoney(ore: Double(money.ore) * factor)),
      [
        Explanation(.multiplies, .inMonths, .money(money)),
        Explanation(.multiplies, .discountFactor, .number(factor)),
      ])
  }
}

extension Explanation {
  fileprivate var ore: Double {
    if case .unrounded(let money) = value { money.ore } else { 0 }
  }
}
