import AfkastModel

extension SwitchingValue {
  /// The switching values of a case: all benefits together, each line, each assumption, then a delay.
  static func all(of evaluation: Evaluation) -> [SwitchingValue] {
    let (flow, factors) = (evaluation.flow, evaluation.factors)
    let assumptions = AssumptionSwitching(of: evaluation)
    let promisedIndex = assumptions.promisedIndex
    let lines = LineSwitching(flow: flow, factors: factors, promisedIndex: promisedIndex)
    let delay = DelaySwitching(flow: flow, factors: factors, promisedIndex: promisedIndex)
    return [lines.value(of: .allBenefits, months: flow.benefits, on: .benefit)]
      + flow.costLines.map { lines.value(of: .line($0.line.id), months: $0.months, on: .cost) }
      + flow.benefitLines.map {
        lines.value(of: .line($0.line.id), months: $0.months, on: .benefit)
      }
      + assumptions.values() + [delay.value()]
  }
}
