import AfkastModel

/// One assumption as it moves away from the plan: its value where it has one for all months, and
/// otherwise a factor on all its months.
struct MovedAssumption {
  let id: AssumptionID
  /// The planned value in base units, or 1 times the plan.
  let plan: Double
  private let assumption: Assumption
  let isFactor: Bool

  /// An assumption with the value that a plan has been computed with; `factor` is what it is already
  /// multiplied by where it differs by month.
  init(_ assumption: Assumption, in circumstances: Circumstances, factor: Quotient? = nil) {
    id = assumption.id
    self.assumption = assumption
    let value = circumstances.constantValue(of: assumption.id)
    isFactor = value == nil
    plan = value ?? factor?.value ?? 1
  }

  /// What the case's assumptions are when this one has moved; nil where it can be no number.
  func setting(at value: Double, in setting: AssumptionSetting) -> AssumptionSetting? {
    guard let quotient = Quotient(value) else { return nil }
    var setting = setting
    if isFactor { setting.factors[id] = quotient } else { setting.values[id] = quotient }
    return setting
  }

  /// What is known, in the unit that the case file writes.
  func switchingValue(breakEven: Double?, promise: Double?) -> SwitchingValue {
    SwitchingValue(
      subject: .assumption(id), plan: written(plan) ?? .factor(.one),
      breakEven: breakEven.flatMap(written), promise: promise.flatMap(written))
  }

  private func written(_ value: Double) -> SwitchingValue.Value? {
    isFactor
      ? Ratio(value).map(SwitchingValue.Value.factor)
      : .quantity(assumption.written(value))
  }
}

extension MovedAssumption {
  private static let steps = (1...24).map { Double($0) / 24 }

  /// The values that are tried on either side of the plan, outwards: down to nothing, and in small
  /// steps to four times the plan or twice the ends of the range, then by doubling.
  ///
  /// A time goes no further than the horizon, and below nothing goes only what the case itself holds to
  /// be conceivable there.
  func ways(months: Int) -> [[Double]] {
    let range = isFactor ? nil : assumption.estimate
    let ends = range.map { max($0.low.value.magnitude, $0.high.value.magnitude) } ?? 0
    let size = max(4 * plan.magnitude, 2 * ends)
    let near = size == 0 ? 1 : size
    let direction = plan < 0 ? -1.0 : 1.0
    let outwards =
      Self.steps.map { plan + direction * (near - plan.magnitude) * $0 }
      + (1...12).map { direction * near * Double(1 << $0) }
    var back = plan == 0 ? [] : Self.steps.map { plan * (1 - $0) }
    if plan < 0 || (range?.low.value ?? 0) < 0 { back += Self.steps.map { -direction * near * $0 } }
    guard !isFactor, assumption.unit == .time else { return [back, outwards] }
    let longest = Double(months)
    return [back, outwards.filter { $0 < longest } + (plan < longest ? [longest] : [])]
  }
}

extension Circumstances {
  /// The value of an assumption where it has one and the same for all months.
  fileprivate func constantValue(of id: AssumptionID) -> Double? {
    let formula = Formula.assumption(id)
    guard isConstant(formula), let value = try? value(of: formula, at: 0).value, value.isFinite
    else { return nil }
    return value
  }
}
