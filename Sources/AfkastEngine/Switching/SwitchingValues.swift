import AfkastModel

extension SwitchingValue {
  /// The switching values of a case: all benefits together, each line, each assumption, then a delay.
  static func all(of evaluation: Evaluation) -> [SwitchingValue] {
    let (flow, factors) = (evaluation.flow, evaluation.factors)
    // A promise beyond the horizon asks for no more than being back at the horizon.
    let promisedIndex = evaluation.promise.map {
      min(max(flow.horizon.first.distance(to: $0.month), 0), flow.horizon.count - 1)
    }
    let lines = LineSwitching(flow: flow, factors: factors, promisedIndex: promisedIndex)
    let delay = DelaySwitching(flow: flow, factors: factors, promisedIndex: promisedIndex)
    let assumptions = AssumptionSwitching(
      businessCase: evaluation.businessCase, settings: evaluation.settings, flow: flow,
      factors: factors,
      promisedIndex: promisedIndex)
    return [lines.value(of: .allBenefits, months: flow.benefits, on: .benefit)]
      + flow.costLines.map { lines.value(of: .line($0.line.id), months: $0.months, on: .cost) }
      + flow.benefitLines.map {
        lines.value(of: .line($0.line.id), months: $0.months, on: .benefit)
      }
      + assumptions.values() + [delay.value()]
  }
}
