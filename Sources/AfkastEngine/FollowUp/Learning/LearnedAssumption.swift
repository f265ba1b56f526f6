public import AfkastModel

/// What measurements have taught of an assumption (DESIGN.md section 6, "Learning").
public struct LearnedAssumption: Sendable {
  /// What the value to come rests on.
  public enum Basis: Sendable, Hashable {
    /// The plan: too few measured values so far.
    case plan
    /// The measured mean: the plan gave no range.
    case measurements
    /// Plan and measurements, each weighted by how sure it is.
    case both
    /// The measurements alone, because they contradict the plan's range.
    case contradiction
  }

  /// The fewest measured values that teach anything.
  public static let fewestSamples = 3

  /// The assumption.
  public let assumption: AssumptionID
  /// How many measured values there are.
  public let samples: Int
  /// What the value to come rests on.
  public let basis: Basis
  /// The planned value in base units, or one where the plan differs by month.
  public let planned: Quotient
  /// What the measurements come to in the same terms, each against the time profile of its month; nil below
  /// two of them.
  public let measured: Ratio?
  /// The value to come, in the same terms.
  public let expected: Quotient
  /// The standard error of the value to come, widened by √(1 + n) where n measurements are overdue.
  public let standardError: Ratio
  /// How many measurements are overdue.
  public let overdue: Int
  /// Whether the values are factors on a plan that differs by month.
  public let isFactor: Bool

  init(
    _ assumption: Assumption, _ samples: [(value: Double, expected: Double)], isFactor: Bool,
    overdue: Int
  ) {
    let planned = isFactor ? .one : assumption.value.plannedConstant
    let data = ScaledMean.of(samples)
    self.assumption = assumption.id
    self.samples = samples.count
    self.planned = planned
    self.isFactor = isFactor
    self.overdue = overdue
    measured = data.flatMap { Ratio($0.value) }
    guard samples.count >= Self.fewestSamples, let data else {
      (basis, expected) = (.plan, planned)
      standardError = assumption.prior.flatMap { Ratio($0.standardDeviation) } ?? .zero
      return
    }
    let prior = isFactor ? nil : assumption.prior
    let posterior = Posterior(of: data, prior)
    basis = posterior.basis
    // What only a rounding of floating point keeps from the plan is the plan.
    let isPlan = (posterior.mean - planned.value).magnitude <= 1e-12 * planned.value.magnitude
    expected = isPlan ? planned : Quotient(posterior.mean) ?? planned
    // Values that all agree are not therefore exact: each may be as far off as the range says.
    let spread = prior.map { $0.standardDeviation / Double(samples.count).squareRoot() } ?? 0
    let error = data.standardError > 0 ? posterior.standardError : spread
    standardError = Ratio(error * Double(1 + overdue).squareRoot()) ?? .zero
  }
}

extension Assumption {
  /// What the range says: its likely value with the variance of PERT, λ = 4; nil without a range.
  ///
  /// The variance is (μ − low)(high − μ)/7 with μ = (low + 4 likely + high)/6 (DESIGN.md section 6).
  fileprivate var prior: NumberBelief? {
    guard let estimate else { return nil }
    let (low, likely, high) = (estimate.low.value, estimate.likely.value, estimate.high.value)
    let middle = (low + 4 * likely + high) / 6
    let variance = max(0, (middle - low) * (high - middle) / 7)
    return NumberBelief(mean: likely, standardDeviation: variance.squareRoot())
  }
}

/// Plan and measurements together, weighted by precision.
private struct Posterior {
  let mean: Double
  let standardError: Double
  let basis: LearnedAssumption.Basis

  init(of data: EstimatedNumber, _ prior: NumberBelief?) {
    guard let prior, !prior.isContradicted(by: data) else {
      (mean, standardError) = (data.value, data.standardError)
      basis = prior == nil ? .measurements : .contradiction
      return
    }
    let both = prior.updated(with: data)
    (mean, standardError, basis) = (both.mean, both.standardDeviation, .both)
  }
}

extension AssumptionValue {
  /// The plan's value where it is the same in every month; nothing otherwise.
  var plannedConstant: Quotient {
    switch self {
    case .certain(let value): value
    case .range(let estimate): estimate.likely
    case .formula, .byYear: .zero
    }
  }

  /// Whether the plan has one value for all months.
  var isConstant: Bool {
    switch self {
    case .certain, .range: true
    case .formula, .byYear: false
    }
  }
}
