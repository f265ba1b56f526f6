import AfkastModel

extension Explainer {
  /// The net present value: by year, the net of equally discounted months times their factor.
  func presentValue() -> Explanation {
    let children = years.map { year, months in
      let parts = runs(of: months) { evaluation.factors.factors[$0] }
        .map(discounted).filter { $0.value != .unrounded(UnroundedMoney(ore: 0)) }
      let total = parts.reduce(0) { $0 + $1.ore }
      return Explanation(
        .adds, .year(year), .unrounded(UnroundedMoney(ore: total)), parts)
    }
    let total =
      index == nil ? evaluation.netPresentValue.ore : children.reduce(0) { $0 + $1.ore }
    return Explanation(
      .adds, .figure(.npv), .unrounded(UnroundedMoney(ore: total)), children)
  }

  private func discounted(_ months: Range<Int>) -> Explanation {
    let net = sum(of: flow.net, over: months)
    let factor = evaluation.factors.factors[months.lowerBound]
    return Explanation(
      .adds, .months(span(of: months)),
      .unrounded(UnroundedMoney(ore: Double(net.ore) * factor)),
      [
        Explanation(.multiplies, .figure(.net), .money(net)),
        Explanation(.multiplies, .discountFactor, .number(factor)),
      ])
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

  private func span(of months: Range<Int>) -> MonthSpan {
    let first = flow.horizon.month(at: months.lowerBound)
    let last = flow.horizon.month(at: months.upperBound - 1)
    return MonthSpan(first, through: last) ?? MonthSpan(first)
  }

  /// Neighbouring months with the same value.
  private func runs<Value: Equatable>(of range: Range<Int>, _ value: (Int) -> Value) -> [Range<Int>]
  {
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

extension Explanation {
  fileprivate var ore: Double {
    if case .unrounded(let money) = value { money.ore } else { 0 }
  }
}
