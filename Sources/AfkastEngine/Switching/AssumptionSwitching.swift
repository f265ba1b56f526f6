import AfkastModel

/// The value of each assumption at which the net present value is zero, and at which the promise is
/// just kept, the others as planned.
struct AssumptionSwitching {
  let businessCase: BusinessCase
  let settings: EvaluationSettings
  let flow: CashFlow
  let factors: DiscountFactors
  let promisedIndex: Int?

  /// The switching values of all assumptions, in the order of the file.
  func values() -> [SwitchingValue] {
    let needs = needs
    return businessCase.assumptions.map { assumption in
      value(of: assumption, needs)
        ?? MovedAssumption(assumption, in: flow.circumstances)
        .switchingValue(breakEven: nil, promise: nil)
    }
  }

  /// The switching values of one assumption; nil where no line that counts needs it.
  func value(of assumption: Assumption) -> SwitchingValue? { value(of: assumption, needs) }

  private var needs: [LineInputs] {
    let inputs = CaseInputs(of: businessCase)
    return flow.seenLines.map { inputs.inputs(of: $0.line) }
  }

  private func value(of assumption: Assumption, _ needs: [LineInputs]) -> SwitchingValue? {
    guard needs.contains(where: { $0.assumptions.contains(assumption.id) }) else { return nil }
    let moved = MovedAssumption(assumption, in: flow.circumstances)
    return value(of: moved, NetOfAssumption(moved, needs, self))
  }

  private func value(of moved: MovedAssumption, _ net: NetOfAssumption) -> SwitchingValue {
    let margins = MarginMemory { value in net.margins(at: value, promisedIndex) }
    let ways = moved.ways(months: flow.horizon.count)
    let search = { (margin: @escaping (Margins) -> Double?) in
      SwitchingSearch(plan: moved.plan, ways: ways) { value in
        margins[value].flatMap(margin)
      }.nearest()
    }
    let tolerance = RoundingTolerance(of: flow).ore
    return moved.switchingValue(
      breakEven: search { $0.presentValue + tolerance }, promise: search { $0.promise })
  }
}

extension AssumptionSwitching {
  /// Of a case as it was evaluated.
  init(of evaluation: Evaluation) {
    let horizon = evaluation.flow.horizon
    // A promise beyond the horizon asks for no more than being back at the horizon.
    let promised = evaluation.promise.map {
      min(max(horizon.first.distance(to: $0.month), 0), horizon.count - 1)
    }
    self.init(
      businessCase: evaluation.businessCase, settings: evaluation.settings,
      flow: evaluation.flow, factors: evaluation.factors, promisedIndex: promised)
  }
}

/// How far a case is from the two conditions, in øre: each holds from zero on.
struct Margins {
  /// The net present value.
  let presentValue: Double
  /// The lowest cumulative net from the promised month on; nil without a promise.
  let promise: Double?
}

/// Remembers what has been computed, because both conditions try the same values.
private final class MarginMemory {
  private var known: [Double: Margins?] = [:]
  private let compute: (Double) -> Margins?

  init(_ compute: @escaping (Double) -> Margins?) {
    self.compute = compute
  }

  subscript(value: Double) -> Margins? {
    if let margins = known[value] { return margins }
    let margins = compute(value)
    known[value] = .some(margins)
    return margins
  }
}
