import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel

extension LoadedCases.Loaded {
  /// What the case comes to under some settings; nil if its file has mistakes.
  func evaluated(
    _ settings: EvaluationSettings, in scenario: ScenarioName = .plan
  ) -> Result<Evaluation, EvaluationFailure>? {
    guard let businessCase else { return nil }
    do throws(EvaluationFailure) {
      return .success(try Evaluation(of: businessCase, in: scenario, settings))
    } catch {
      return .failure(error)
    }
  }

  /// The case made ready for simulation; nil if its file has mistakes.
  func simulated(_ settings: EvaluationSettings) -> Result<SimulatedCase, EvaluationFailure>? {
    guard let businessCase else { return nil }
    do throws(EvaluationFailure) {
      return .success(try SimulatedCase(businessCase, settings))
    } catch {
      return .failure(error)
    }
  }

  /// The case, in the prices of the workspace unless it names its own; nil if its file has mistakes.
  var businessCase: BusinessCase? { file.businessCase?.priced(in: workspace) }
}

extension BusinessCase {
  /// The case, in the prices of a workspace unless it names its own.
  func priced(in workspace: Workspace) -> BusinessCase {
    var priced = self
    priced.prices = prices ?? workspace.prices
    return priced
  }
}

extension LoadedCases {
  /// The same with the mistakes that only computing shows: amounts that cannot be added exactly,
  /// seen by the municipality or by all actors.
  func addingUncomputable() -> LoadedCases {
    let found = cases.concurrentMap { loaded -> [Diagnostic] in
      for perspective in [Perspective.actor(.municipality), .society] {
        var settings = EvaluationSettings(perspective: perspective)
        settings.searchesSwitching = false
        let result = loaded.evaluated(settings)
        if let diagnostic = loaded.file.diagnostic(of: result) { return [diagnostic] }
      }
      return []
    }
    return adding(found.flatMap { $0 })
  }
}

extension CaseFile {
  /// What to say of a result that is none.
  func diagnostic<Value>(of result: Result<Value, EvaluationFailure>?) -> Diagnostic? {
    guard case .failure(let failure) = result else { return nil }
    switch failure.reason {
    case .overflow:
      return mistake(
        .overflow, "the amounts are too large to be added exactly",
        hint: "are they in kroner, and is tkr or mkr right?", line: failure.line,
        cohort: failure.cohort)
    case .divisionByZero:
      return mistake(
        .divisionByZero, "a formula divides by a value that is 0 in some month",
        hint: "which of its assumptions is 0?", line: failure.line, cohort: failure.cohort)
    case .mayDivideByZero:
      return mistake(
        .divisionByZero, "a formula divides by what may be 0 within its assumptions' ranges",
        hint: "give them ranges that keep it above 0, or divide by max(…, the least it can be)",
        line: failure.line, cohort: failure.cohort)
    case .negativeAmount:
      return mistake(
        .negative, "a formula gives less than nothing in some month",
        hint: "use max(…, 0 kr/year), or move a part to the other side", line: failure.line,
        cohort: failure.cohort)
    }
  }
}
