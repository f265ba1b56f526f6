package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// Evaluations as rows: one a case, a month, a month of a line, a pocket, or a fact.
package struct EvaluationCSV: Sendable {
  /// What a row is of.
  package enum Row: String, Sendable, CaseIterable {
    case `case`, month, line, pocket, fact
  }

  private let evaluations: [Evaluation]
  private let facts: [FactsToDate]?
  private let row: Row
  /// Whether prudence was asked for: it has columns of its own.
  private let isPrudent: Bool

  /// `facts` are those of the evaluations, in their order, where they were asked for.
  package init(_ evaluations: [Evaluation], _ facts: [FactsToDate]? = nil, row: Row = .case) {
    self.evaluations = evaluations
    self.facts = facts
    self.row = row
    isPrudent = evaluations.contains { $0.prudent != nil }
  }

  /// The columns, named as the keys of the JSON.
  package var header: [String] {
    switch row {
    case .case: allColumns.map(\.name)
    case .month: Evaluation.monthColumns + (isPrudent ? PrudentColumns.ofMonth : [])
    case .line: Evaluation.lineColumns
    case .pocket: Evaluation.pocketColumns
    case .fact: FactsToDate.columns
    }
  }

  /// The rows.
  package var rows: [[Cell]] {
    evaluations.enumerated().flatMap { index, evaluation in
      switch row {
      case .case: [allColumns.map { $0.cell(evaluation) }]
      case .month: evaluation.monthRows
      case .line: evaluation.lineRows
      case .pocket: evaluation.pocketRows
      case .fact: facts?[index].rows(of: evaluation) ?? []
      }
    }
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
      ("tables", { .text(names($0.tables)) }),
      ("illustrativeTables", { .text(names($0.tables.filter(\.origin.isIllustrative))) }),
    ]
  }

  /// `discount dk-2021; priceIndex pl`.
  private func names(_ tables: [TableUse]) -> String {
    tables.map { "\($0.kind.rawValue) \($0.name)" }.joined(separator: "; ")
  }
}
