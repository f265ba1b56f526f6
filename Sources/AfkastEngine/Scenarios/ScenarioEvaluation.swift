public import AfkastModel

extension Evaluation {
  /// Evaluates a case in a scenario; the promised month stays the plan's.
  public init(
    of businessCase: BusinessCase, in scenario: ScenarioName, _ settings: EvaluationSettings
  ) throws(EvaluationFailure) {
    var settings = settings
    if scenario != .plan {
      let plan = try CashFlow(
        of: businessCase, in: Circumstances(of: businessCase), seenBy: settings.perspective)
      settings.promisedMonth = businessCase.promise?.month(of: plan)
      settings.assumptions = try AssumptionSetting(scenario, of: businessCase, settings)
      settings.scenario = scenario
    }
    try self.init(of: businessCase, settings)
  }
}
