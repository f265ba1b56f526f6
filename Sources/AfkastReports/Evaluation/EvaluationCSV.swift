package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// Evaluations as rows: one a case, or one a month of a case.
package struct EvaluationCSV: Sendable {
  private let evaluations: [Evaluation]
  private let isMonthly: Bool
  /// Whether prudence was asked for: it has columns of its own.
  private let isPrudent: Bool

  package init(_ evaluations: [Evaluation], monthly: Bool) {
    self.evaluations = evaluations
    isMonthly = monthly
    isPrudent = evaluations.contains { $0.prudent != nil }
  }

  /// The columns, named as the keys of the JSON.
  package var header: [String] {
    isMonthly
      ? ["id", "month", "costs", "benefits", "net", "cumulative", "discountedCumulative"]
        + (isPrudent ? PrudentColumns.ofMonth : [])
      : allColumns.map(\.name)
  }

  /// The rows.
  package var rows: [[Cell]] {
    isMonthly
      ? evaluations.flatMap(months)
      : evaluations.map { evaluation in allColumns.map { $0.cell(evaluation) } }
  }

  private var allColumns: [(name: String, cell: (Evaluation) -> Cell)] {
    guard isPrudent else { return columns }
    return columns + PrudentColumns.ofCase.map { ($0.name, $0.cell) }
  }

  private var columns: [(name: String, cell: (Evaluation) -> Cell)] {
    [
      ("id", { .text($0.businessCase.id.text) }),
      ("title", { .text($0.businessCase.title) }),
      ("start", { .text($0.flow.horizon.first.description) }),
      ("months", { .integer($0.flow.horizon.count) }),
      ("prices", { Cell($0.businessCase.prices?.number) }),
      ("perspective", { .text($0.settings.perspective.key) }),
      ("schedule", { .text($0.settings.discounting.schedule.name) }),
      ("step", { .text($0.settings.discounting.step.rawValue) }),
      ("timing", { .text($0.settings.discounting.timing.rawValue) }),
      ("totalCosts", { .number($0.totalCosts.kroner) }),
      ("totalBenefits", { .number($0.totalBenefits.kroner) }),
      ("net", { .number($0.net.kroner) }),
      ("unharvested", { .number($0.unharvested.kroner) }),
      ("npv", { .number($0.netPresentValue.kroner) }),
      ("presentValueCosts", { .number($0.presentValueCosts.kroner) }),
      ("presentValueBenefits", { .number($0.presentValueBenefits.kroner) }),
      ("benefitCostRatio", { Cell($0.benefitCostRatio?.value) }),
      ("irrKind", { .text($0.internalRate.key) }),
      ("irr", { Cell($0.internalRate.single?.value) }),
      ("mirr", { Cell($0.modifiedInternalRate?.value) }),
      ("equivalentYearlyValue", { .number($0.equivalentYearlyValue.kroner) }),
      ("peakFunding", { .number($0.peakFunding.amount.kroner) }),
      ("peakFundingMonth", { Cell($0.peakFunding.month?.description) }),
      ("paybackState", { .text($0.payback.state.key) }),
      ("paybackMonth", { Cell($0.payback.point?.month.description) }),
      ("monthsFromStart", { Cell($0.payback.point?.monthsFromStart.count) }),
      ("monthsFromFirstOutlay", { Cell($0.payback.point?.monthsFromFirstOutlay.count) }),
      ("exactMonths", { Cell($0.payback.point?.exactMonths.count) }),
      ("discountedPaybackMonth", { Cell($0.discountedPayback.point?.month.description) }),
      ("promisedMonth", { Cell($0.promise?.month.description) }),
      ("promiseState", { Cell($0.promise?.state.key) }),
      ("scenario", { .text($0.settings.scenario.key) }),
      ("promiseMonths", { Cell($0.promise?.state.monthsLate) }),
    ]
  }

  private func months(of evaluation: Evaluation) -> [[Cell]] {
    let flow = evaluation.flow
    return flow.net.indices.map { index in
      let month: [Cell] = [
        .text(evaluation.businessCase.id.text),
        .text(flow.horizon.month(at: index).description),
        .number(flow.costs[index].kroner), .number(flow.benefits[index].kroner),
        .number(flow.net[index].kroner), .number(flow.cumulative[index].kroner),
        .number(evaluation.discountedCumulative[index].kroner),
      ]
      guard let prudent = evaluation.prudent else { return month }
      return month + PrudentColumns.cells(of: prudent.evaluation.flow, at: index)
    }
  }
}
