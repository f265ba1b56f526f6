import AfkastModel

/// How many months later all benefits may come, everything else as planned.
///
/// A delay by one more month never raises the value of a benefit, because rates are not negative and
/// a line's last month does not move; so each condition holds up to some month and fails from there.
struct DelaySwitching {
  private let flow: CashFlow
  private let factors: DiscountFactors
  private let promisedIndex: Int?
  private let costs: [Double]
  private let benefitLines: [DelayedLine]

  init(flow: CashFlow, factors: DiscountFactors, promisedIndex: Int?) {
    self.flow = flow
    self.factors = factors
    self.promisedIndex = promisedIndex
    costs = flow.costs.map { Double($0.ore) }
    // The lines have been computed once without a problem, so they are again.
    benefitLines = flow.benefitLines.compactMap {
      try? DelayedLine($0, on: .benefit, in: flow.circumstances)
    }
  }

  func value() -> SwitchingValue {
    SwitchingValue(
      subject: .delay, plan: .months(.zero), breakEven: breakEven(), promise: promise())
  }

  private func breakEven() -> SwitchingValue.Value? {
    let tolerance = RoundingTolerance(of: flow)
    let presentCosts = factors.presentValue(of: flow.costs).ore
    return longestDelay { benefits in
      var sum = -presentCosts
      for (factor, ore) in zip(factors.factors, benefits) { sum += factor * ore }
      return tolerance.isRecovered(sum)
    }
  }

  private func promise() -> SwitchingValue.Value? {
    guard let promisedIndex else { return nil }
    let tolerance = RoundingTolerance(of: flow)
    return longestDelay { benefits in
      var cumulative = 0.0
      for (index, ore) in benefits.enumerated() {
        cumulative += ore - costs[index]
        if index >= promisedIndex && !tolerance.isRecovered(cumulative) { return false }
      }
      return true
    }
  }

  private func longestDelay(where holds: ([Double]) -> Bool) -> SwitchingValue.Value? {
    threshold(upTo: flow.horizon.count) { delay in
      var benefits = [Double](repeating: 0, count: flow.horizon.count)
      for line in benefitLines { line.add(delayedBy: delay, to: &benefits) }
      return holds(benefits)
    }
    .flatMap(Months.init).map(SwitchingValue.Value.months)
  }
}
