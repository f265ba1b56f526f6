public import AfkastModel

extension AssumptionSetting {
  /// The values of a scenario of a case; the plan's if the case has none of that name.
  ///
  /// Which end of a range is unfavourable is found by evaluating each alone, not by guessing a sign.
  public init(
    _ scenario: ScenarioName, of businessCase: BusinessCase, _ settings: EvaluationSettings
  ) throws(EvaluationFailure) {
    self = .plan
    switch scenario {
    case .plan: break
    case .named(let id):
      if let named = businessCase.scenarios.first(where: { $0.id == id }) { self.init(named) }
    case .pessimistic, .optimistic:
      for swing in try Tornado(of: businessCase, settings).swings {
        values[swing.assumption] = scenario == .optimistic ? swing.favourable : swing.unfavourable
      }
    }
  }
}
