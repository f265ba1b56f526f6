public import AfkastModel

/// What a simulation holds its draws against: the case with every assumption at its most likely value.
public struct SimulatedPlan: Sendable {
  /// How it was evaluated.
  public let settings: EvaluationSettings
  /// Costs and benefits by month.
  public let flow: CashFlow
  /// D(m) of each month.
  public let factors: DiscountFactors
  /// The net present value.
  public let netPresentValue: UnroundedMoney
  /// When the money is back.
  public let payback: Payback
  /// What was promised, if anything was, and from the municipality's perspective.
  public let promise: PromiseOutcome?

  init(of businessCase: BusinessCase, _ settings: EvaluationSettings) throws(EvaluationFailure) {
    self.settings = settings
    let circumstances = try Circumstances(of: businessCase, settings.assumptions)
    flow = try CashFlow(of: businessCase, in: circumstances, seenBy: settings.perspective)
    factors = DiscountFactors(settings.discounting, over: flow.horizon)
    netPresentValue = factors.presentValue(of: flow.net)
    payback = Payback(of: flow)
    let promised = settings.perspective == .actor(.municipality) ? businessCase.promise : nil
    promise = promised.map { [payback, flow] in
      PromiseOutcome($0, payback: payback, of: flow, month: settings.promisedMonth)
    }
  }
}
