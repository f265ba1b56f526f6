import AfkastModel

/// The value of one assumption at which the net present value is zero, and at which the promise is
/// just kept, the others as planned.
///
/// The result need not rise or fall with the assumption, so values are tried over a wide range and the
/// change nearest to the plan is narrowed down.
struct AssumptionSwitching {
  let businessCase: BusinessCase
  let settings: EvaluationSettings
  let factors: DiscountFactors
  let promisedIndex: Int?

  private static let halvings = 40

  /// The switching values of all assumptions that have one value, in the order of the file.
  func values() -> [SwitchingValue] {
    businessCase.assumptions.compactMap { assumption in
      let given = settings.assumptions.values[assumption.id]?.value
      guard let plan = given ?? assumption.plannedValue else { return nil }
      let scale = Scale(assumption, plan)
      return SwitchingValue(
        subject: .assumption(assumption.id), plan: .quantity(scale.written(plan)),
        breakEven: threshold(assumption, plan, pays).map { .quantity(scale.written($0)) },
        promise: promisedIndex.flatMap { index in
          threshold(assumption, plan) { keepsPromise($0, from: index) }
        }.map { .quantity(scale.written($0)) })
    }
  }

  private func pays(_ flow: CashFlow) -> Bool {
    RoundingTolerance(of: flow).isRecovered(factors.presentValue(of: flow.net).ore)
  }

  private func keepsPromise(_ flow: CashFlow, from index: Int) -> Bool {
    flow.cumulative[index...].allSatisfy { $0 >= .zero }
  }

  private func threshold(
    _ assumption: Assumption, _ plan: Double, _ holds: @escaping (CashFlow) -> Bool
  ) -> Double? {
    let outcome = { (value: Double) -> Bool? in
      flow(assumption.id, value).map(holds)
    }
    guard let planned = outcome(plan) else { return nil }
    let ways = assumption.conceivable(plan, months: factors.factors.count)
    let candidates = ways.compactMap { change(from: plan, along: $0, planned, outcome) }
    return candidates.min { ($0 - plan).magnitude < ($1 - plan).magnitude }
  }

  /// The first value along a way at which the outcome is another.
  private func change(
    from plan: Double, along way: [Double], _ planned: Bool, _ outcome: (Double) -> Bool?
  ) -> Double? {
    var (same, other) = (plan, Double?.none)
    for value in way {
      guard let found = outcome(value) else { break }
      if found != planned {
        other = value
        break
      }
      same = value
    }
    guard var other else { return nil }
    for _ in 0..<Self.halvings {
      let middle = same + (other - same) / 2
      guard let found = outcome(middle) else { break }
      if found == planned { same = middle } else { other = middle }
    }
    return planned ? same : other
  }

  private func flow(_ id: AssumptionID, _ value: Double) -> CashFlow? {
    guard let quotient = Quotient(value) else { return nil }
    var setting = settings.assumptions
    setting.values[id] = quotient
    guard let circumstances = try? Circumstances(of: businessCase, setting) else { return nil }
    return try? CashFlow(of: businessCase, in: circumstances, seenBy: settings.perspective)
  }
}

/// From base units to the unit that the case file writes.
private struct Scale {
  private let size: Double

  init(_ assumption: Assumption, _ plan: Double) {
    size = assumption.unitSize.value
  }

  func written(_ value: Double) -> WrittenNumber { WrittenNumber(value / size) }
}

extension Assumption {
  /// The value that the plan uses, if it is one for all years and of its own.
  fileprivate var plannedValue: Double? {
    switch value {
    case .certain(let value): value.value
    case .range(let estimate): estimate.likely.value
    case .formula, .byYear: nil
    }
  }

  /// The values that are tried on either side of the plan, outwards: to nothing, and in small steps to
  /// four times the plan or twice the highest, then by doubling; a time goes no further than the
  /// horizon.
  fileprivate func conceivable(_ plan: Double, months: Int) -> [[Double]] {
    let high = estimate.map { 2 * $0.high.value.magnitude } ?? 0
    let near = max(4 * plan.magnitude, high, plan == 0 ? 1 : 0)
    let steps = (1...24).map { Double($0) / 24 }
    let away = plan < 0 ? -1.0 : 1.0
    let towardsNothing = steps.map { plan * (1 - $0) }
    let outwards =
      steps.map { plan + away * (near - plan.magnitude) * $0 }
      + (1...12).map { away * near * Double(1 << $0) }
    guard unit == .time else { return [towardsNothing, outwards] }
    let longest = Double(months)
    return [towardsNothing, outwards.filter { $0 < longest } + [longest]]
  }
}
