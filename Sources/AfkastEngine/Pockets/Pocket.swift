public import AfkastModel

/// What one actor or department, or several together, pay and gain in a case.
public struct Pocket: Sendable {
  /// Whose money it is.
  public internal(set) var perspective: Perspective
  /// What they pay; positive.
  public let costs: Money
  /// What they gain; positive.
  public let benefits: Money
  /// Benefits − costs.
  public let net: Money
  /// The net present value, by the evaluation's discounting.
  public let netPresentValue: UnroundedMoney
  /// When they have their money back.
  public let payback: Payback

  /// Nil where no money comes or goes.
  init?(
    _ lines: LineFlows, in circumstances: Circumstances, seenBy perspective: Perspective,
    by factors: DiscountFactors
  ) throws(EvaluationFailure) {
    guard lines.own.contains(where: { perspective.view(of: $0.line) != nil }) else { return nil }
    let flow = try CashFlow(lines, in: circumstances, seenBy: perspective)
    do throws(MoneyOverflow) {
      costs = try flow.costs.total()
      benefits = try flow.benefits.total()
      net = try benefits - costs
    } catch {
      throw EvaluationFailure(.overflow)
    }
    guard costs != .zero || benefits != .zero else { return nil }
    self.perspective = perspective
    netPresentValue = UnroundedMoney(
      ore: factors.presentValue(of: flow.benefits).ore - factors.presentValue(of: flow.costs).ore)
    payback = Payback(of: flow)
  }
}
