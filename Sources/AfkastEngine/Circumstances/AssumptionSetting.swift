public import AfkastModel

/// Which values the assumptions of a case are given: the plan's, or others.
///
/// Plan, scenario, simulation and forecast are the same formulas under different settings.
public struct AssumptionSetting: Sendable {
  /// Values that take the place of the plan's, in base units.
  public var values: [AssumptionID: Quotient]
  /// Every line, and entry into every cohort, comes so many months later.
  public var shift: WholeMonths
  /// What assumptions are multiplied by in every month, where they are not given a value.
  public var factors: [AssumptionID: Quotient] = [:]
  /// How lines are corrected for want of evidence; nil where they are taken as they are.
  public var corrections: LineCorrections?
  /// Values that differ by month of the horizon, from its first on, in base units; before all others.
  public var byMonth: [AssumptionID: [Quotient]] = [:]
  /// The months in which a line's values are measured, which already contain its phase-in, delay and
  /// fall-off: there its time profile is 1 (DESIGN.md section 6).
  public var levelMonths: [LineID: [Bool]] = [:]
  /// Whether a formula may give less than nothing, as a measurement may that got worse.
  public var allowsLosses = false

  /// The plan, or what differs from it.
  public init(values: [AssumptionID: Quotient] = [:], shift: WholeMonths = .zero) {
    self.values = values
    self.shift = shift
  }

  /// The plan: `likely` everywhere.
  public static let plan = AssumptionSetting()

  /// The values of a named scenario.
  public init(_ scenario: Scenario) {
    self.init(values: scenario.values, shift: scenario.shift)
  }
}

extension AssumptionValue {
  /// The value that the plan uses in a year.
  public func planned(in year: Year) -> Quotient {
    switch self {
    case .certain(let value): return value
    case .range(let estimate): return estimate.likely
    case .formula: return .zero
    case .byYear(let values):
      // The first value also holds before its year, and the last one goes on.
      let known = values.last { $0.year <= year } ?? values.first
      return known?.value ?? .zero
    }
  }
}
