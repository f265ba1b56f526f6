import AfkastModel

/// How many months later all benefits may come, everything else as planned.
///
/// A later delay never raises the value of a benefit, because rates are not negative and a line's
/// last month does not move; so each condition holds up to some delay and fails from there on.
struct DelaySwitching {
  let flow: CashFlow
  let factors: DiscountFactors
  let promisedIndex: Int?

  func value() -> SwitchingValue {
    SwitchingValue(
      subject: .delay, plan: .months(.zero), breakEven: breakEven(), promise: promise())
  }

  private func breakEven() -> SwitchingValue.Value? {
    let tolerance = RoundingTolerance(of: flow)
    let costs = factors.presentValue(of: flow.costs).ore
    return longestDelay { benefits in
      var sum = -costs
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
        cumulative += ore - Double(flow.costs[index].ore)
        if index >= promisedIndex && !tolerance.isRecovered(cumulative) { return false }
      }
      return true
    }
  }

  private func longestDelay(where holds: ([Double]) -> Bool) -> SwitchingValue.Value? {
    threshold(upTo: flow.horizon.count) { delay in
      var benefits = [Double](repeating: 0, count: flow.horizon.count)
      for line in flow.benefitLines {
        line.add(delayedBy: delay, over: flow.horizon, to: &benefits)
      }
      return holds(benefits)
    }
    .flatMap(Months.init).map(SwitchingValue.Value.months)
  }
}
