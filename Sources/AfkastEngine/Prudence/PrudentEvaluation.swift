public import AfkastModel

/// A case as prudence sees it: costs put up and benefits down by how little is known of them, the same
/// formulas and months otherwise.
public final class PrudentEvaluation: Sendable {
  /// The table that was used.
  public let table: PrudenceTable
  /// Every measure of the corrected case; the promised month is the plan's.
  public let evaluation: Evaluation
  /// What was done to each line that counts, costs first, in the order of the file.
  public let corrections: [LineCorrection]
  /// What was added to all costs; never negative.
  public let costsChange: Money
  /// What was added to all benefits that count; negative where something was taken off.
  public let benefitsChange: Money
  /// What was added to benefits − costs; never positive.
  public let netChange: Money

  /// Corrects a case that has been evaluated; `EvaluationFailure` if an amount overflows.
  init(of plan: Evaluation, by table: PrudenceTable) throws(EvaluationFailure) {
    var settings = plan.settings
    let lines = LineCorrections(of: plan.businessCase, by: table)
    settings.prudence = nil
    settings.promisedMonth = plan.promise?.month
    settings.assumptions.corrections = lines
    let prudent = try Evaluation(of: plan.businessCase, settings)
    do throws(MoneyOverflow) {
      corrections =
        try LineCorrection.all(of: plan.flow.costLines, prudent.flow.costLines, .cost, lines)
        + LineCorrection.all(of: plan.flow.benefitLines, prudent.flow.benefitLines, .benefit, lines)
      costsChange = try prudent.totalCosts - plan.totalCosts
      benefitsChange = try prudent.totalBenefits - plan.totalBenefits
      netChange = try prudent.net - plan.net
    } catch {
      throw EvaluationFailure(.overflow)
    }
    self.table = table
    evaluation = prudent
  }
}

/// What prudence did to one line.
public struct LineCorrection: Sendable {
  /// The line.
  public let line: Line
  /// Where it counts.
  public let side: Side
  /// What its figure rests on.
  public let evidence: LineEvidence
  /// What it was multiplied by.
  public let factor: CorrectionFactor
  /// What counts as planned; never negative.
  public let planned: Money
  /// What counts after the correction; never negative.
  public let corrected: Money
  /// What was added to the line; negative where something was taken off.
  public let change: Money

  fileprivate static func all(
    of planned: [SeenLine], _ corrected: [SeenLine], _ side: Side, _ corrections: LineCorrections
  ) throws(MoneyOverflow) -> [LineCorrection] {
    var all: [LineCorrection] = []
    for (plan, prudent) in zip(planned, corrected) {
      let (before, after) = try (plan.months.total(), prudent.months.total())
      try all.append(
        LineCorrection(
          line: plan.line, side: side, evidence: corrections.evidence(of: plan.line.id),
          factor: corrections.factor(of: plan.line.id, on: side), planned: before,
          corrected: after, change: after - before))
    }
    return all
  }
}
