/// The same case under other values.
public struct Scenario: Sendable {
  /// The name, unique in the case.
  public let id: ScenarioID
  /// Every line comes so many months later; the horizon's end stays.
  public var shift: WholeMonths = .zero
  /// Values of assumptions other than the plan's, in base units.
  public var values: [AssumptionID: Quotient] = [:]

  /// Makes a scenario that changes nothing.
  public init(id: ScenarioID) {
    self.id = id
  }
}
