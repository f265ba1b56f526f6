import AfkastModel

/// Everything that is worked out between a case's assumptions and its net present value, as formulas
/// over each other with the values that Afkast has: what a spreadsheet needs to calculate alone.
public struct CaseWorkings: Sendable {
  /// In the order of calculation; each looks only at those before it and at its own earlier rows.
  public let workings: [Working]

  /// Writes down how an evaluation came about.
  ///
  /// Of an evaluation's settings those count that a case file can ask for: a scenario's values and shift,
  /// the perspective and the discounting.
  public init(of evaluation: Evaluation) {
    let horizon = evaluation.flow.horizon
    var sheet = WorkingSheet(over: horizon)
    var assumptions = AssumptionWorkings(
      evaluation.businessCase, evaluation.settings.assumptions, on: &sheet)
    var (costs, benefits) = ([WorkingID](), [WorkingID]())
    for seen in evaluation.flow.costLines {
      costs.append(LineWorking(seen, over: horizon).month(by: &assumptions, on: &sheet))
    }
    for seen in evaluation.flow.benefitLines {
      benefits.append(LineWorking(seen, over: horizon).month(by: &assumptions, on: &sheet))
    }
    let factor = DiscountWorking(evaluation, by: assumptions).factor(on: &sheet)
    var results = ResultWorkings(evaluation, factor, assumptions.calendarYear)
    results.write(costs: costs, benefits: benefits, on: &sheet)
    workings = sheet.workings
  }

  /// The working of a kind.
  public func working(_ kind: WorkingKind) -> Working? { workings.first { $0.kind == kind } }
}
