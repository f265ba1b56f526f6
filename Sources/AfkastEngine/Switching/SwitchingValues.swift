import AfkastModel

extension SwitchingValue {
  /// The switching values of a cash flow: all benefits together, each line, each assumption, then
  /// a delay.
  static func all(
    of flow: CashFlow, by factors: DiscountFactors, promise: Month?, _ businessCase: BusinessCase,
    _ settings: EvaluationSettings
  ) -> [SwitchingValue] {
    // A promise beyond the horizon asks for no more than being back at the horizon.
    let promisedIndex = promise.map {
      min(max(flow.horizon.first.distance(to: $0), 0), flow.horizon.count - 1)
    }
    let lines = LineSwitching(flow: flow, factors: factors, promisedIndex: promisedIndex)
    let delay = DelaySwitching(flow: flow, factors: factors, promisedIndex: promisedIndex)
    let assumptions = AssumptionSwitching(
      businessCase: businessCase, settings: settings, flow: flow, factors: factors,
      promisedIndex: promisedIndex)
    return [lines.value(of: .allBenefits, months: flow.benefits, on: .benefit)]
      + flow.costLines.map { lines.value(of: .line($0.line.id), months: $0.months, on: .cost) }
      + flow.benefitLines.map {
        lines.value(of: .line($0.line.id), months: $0.months, on: .benefit)
      }
      + assumptions.values() + [delay.value()]
  }
}
