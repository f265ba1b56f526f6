import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// Evaluations as JSON: the contract of DESIGN.md section 9.
package struct EvaluationJSON: Sendable {
  private let evaluations: [Evaluation]
  private let facts: [FactsToDate]?
  private let generator: String
  private let isMonthly: Bool

  /// `facts` are those of the evaluations, in their order, where they were asked for.
  package init(
    _ evaluations: [Evaluation], _ facts: [FactsToDate]? = nil, generator: String, monthly: Bool
  ) {
    self.evaluations = evaluations
    self.facts = facts
    self.generator = generator
    isMonthly = monthly
  }

  /// Gives the document to a writer, case by case, so that a large portfolio takes no room.
  package func write(to writer: (String) -> Void) {
    let quoted = JSON.string(generator).text(indent: 0)
    writer("{\n  \"schema\": \"afkast.evaluate/1\",\n  \"generator\": \(quoted),\n  \"cases\": [")
    for (index, evaluation) in evaluations.enumerated() {
      writer(
        (index == 0 ? "\n    " : ",\n    ")
          + businessCase(evaluation, facts?[index]).text(indent: 2))
    }
    writer(evaluations.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  /// A case as it stands in the document.
  func businessCase(_ evaluation: Evaluation, _ facts: FactsToDate?) -> JSON {
    let discounting = evaluation.settings.discounting
    var members: [(key: String, value: JSON)] = [
      ("id", .string(evaluation.businessCase.id.text)),
      ("title", .string(evaluation.businessCase.title)),
      ("start", .string(evaluation.flow.horizon.first.description)),
      ("months", .integer(evaluation.flow.horizon.count)),
      ("prices", JSON(evaluation.businessCase.prices?.number)),
      ("scenario", .string(evaluation.settings.scenario.key)),
      ("perspective", .string(evaluation.settings.perspective.key)),
      (
        "discounting",
        .object([
          ("schedule", .string(discounting.schedule.name)),
          ("step", .string(discounting.step.rawValue)),
          ("timing", .string(discounting.timing.rawValue)),
        ])
      ),
      ("tables", .array(evaluation.tables.map { JSON($0) })),
      ("plan", .object(measures(of: evaluation))),
    ]
    if let prudent = evaluation.prudent { members.append(("prudent", self.prudent(prudent))) }
    if let facts { members.append(("facts", facts.json)) }
    return .object(members)
  }

  /// The prudent result with the same measures, and what made it so.
  private func prudent(_ prudent: PrudentEvaluation) -> JSON {
    .object(
      [
        ("table", JSON(prudent.table.tableUse)),
        ("corrections", .array(prudent.corrections.map { JSON($0) })),
      ] + measures(of: prudent.evaluation))
  }

  private func measures(of evaluation: Evaluation) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = [
      ("totalCosts", .number(evaluation.totalCosts.kroner)),
      ("totalBenefits", .number(evaluation.totalBenefits.kroner)),
      ("net", .number(evaluation.net.kroner)),
      ("unharvested", .number(evaluation.unharvested.kroner)),
      ("npv", .number(evaluation.netPresentValue.kroner)),
      ("presentValueCosts", .number(evaluation.presentValueCosts.kroner)),
      ("presentValueBenefits", .number(evaluation.presentValueBenefits.kroner)),
      ("benefitCostRatio", JSON(evaluation.benefitCostRatio?.value)),
      ("irr", JSON(evaluation.internalRate)),
      ("mirr", JSON(evaluation.modifiedInternalRate?.value)),
      ("equivalentYearlyValue", .number(evaluation.equivalentYearlyValue.kroner)),
      ("payback", JSON(evaluation.payback)),
      ("discountedPayback", JSON(evaluation.discountedPayback)),
      ("promise", evaluation.promise.map { JSON($0) } ?? .null),
      ("peakFunding", JSON(evaluation.peakFunding)),
      ("switching", .array(evaluation.switching.map { JSON($0, of: evaluation.businessCase) })),
      ("tornado", .array(evaluation.tornado.swings.map { JSON($0, of: evaluation) })),
      ("byYear", .array(evaluation.years.map { JSON($0) })),
      ("pockets", .array(evaluation.pockets.all.map { JSON($0) })),
    ]
    if isMonthly { members.append(("monthly", months(of: evaluation))) }
    return members
  }

  private func months(of evaluation: Evaluation) -> JSON {
    let flow = evaluation.flow
    return .array(
      flow.net.indices.map { index in
        .object([
          ("month", .string(flow.horizon.month(at: index).description)),
          ("costs", .number(flow.costs[index].kroner)),
          ("benefits", .number(flow.benefits[index].kroner)),
          ("net", .number(flow.net[index].kroner)),
          ("cumulative", .number(flow.cumulative[index].kroner)),
          ("discountedCumulative", .number(evaluation.discountedCumulative[index].kroner)),
        ])
      })
  }
}
