package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// A comparison as rows: one an alternative, with columns for each outcome KPI at the end.
package struct ComparisonCSV: Sendable {
  private let comparison: Comparison

  package init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  /// The columns, named as the keys of the JSON; those of a KPI have its id before them.
  package var header: [String] {
    columns.map(\.name)
      + comparison.kpis.flatMap { kpi in
        outcomeColumns.map { "\(kpi.id.text).\($0.name)" }
      }
  }

  /// The rows.
  package var rows: [[Cell]] {
    comparison.alternatives.map { alternative in
      columns.map { $0.cell(alternative) }
        + zip(comparison.kpis, alternative.outcomes).flatMap { kpi, outcome in
          outcomeColumns.map { $0.cell(kpi, outcome) }
        }
    }
  }

  private var columns: [(name: String, cell: (Comparison.Alternative) -> Cell)] {
    [
      ("kind", { .text($0.key) }),
      ("id", { $0.isDoingNothing ? .empty : .text($0.evaluation.businessCase.id.text) }),
      ("title", { $0.isDoingNothing ? .empty : .text($0.evaluation.businessCase.title) }),
      ("scenario", { $0.isDoingNothing ? .empty : .text($0.evaluation.settings.scenario.key) }),
      ("perspective", { .text($0.evaluation.settings.perspective.key) }),
      ("start", { .text($0.evaluation.flow.horizon.first.description) }),
      ("months", { .integer($0.evaluation.flow.horizon.count) }),
      ("prices", { Cell($0.evaluation.businessCase.prices?.number) }),
      ("rank", { .integer($0.rank) }),
      ("totalCosts", { .number($0.evaluation.totalCosts.kroner) }),
      ("totalBenefits", { .number($0.evaluation.totalBenefits.kroner) }),
      ("net", { .number($0.evaluation.net.kroner) }),
      ("npv", { .number($0.evaluation.netPresentValue.kroner) }),
      ("presentValueCosts", { .number($0.evaluation.presentValueCosts.kroner) }),
      ("presentValueBenefits", { .number($0.evaluation.presentValueBenefits.kroner) }),
      ("benefitCostRatio", { Cell($0.evaluation.benefitCostRatio?.value) }),
      ("equivalentYearlyValue", { .number($0.evaluation.equivalentYearlyValue.kroner) }),
      ("paybackState", { .text($0.evaluation.payback.state.key) }),
      ("paybackMonth", { Cell($0.evaluation.payback.point?.month.description) }),
      (
        "monthsFromFirstOutlay",
        { Cell($0.evaluation.payback.point?.monthsFromFirstOutlay.count) }
      ),
      (
        "discountedPaybackMonth",
        { Cell($0.evaluation.discountedPayback.point?.month.description) }
      ),
      ("promiseState", { Cell($0.evaluation.promise?.state.key) }),
      ("promiseMonths", { Cell($0.evaluation.promise?.state.monthsLate) }),
      ("peakFunding", { .number($0.evaluation.peakFunding.amount.kroner) }),
    ]
  }

  private var outcomeColumns: [(name: String, cell: (KPI, Outcome?) -> Cell)] {
    [
      ("unit", { kpi, _ in .text(kpi.counts.text) }),
      ("change", { Cell($1?.atTarget.number) }), ("total", { Cell($1?.total.number) }),
      ("discountedTotal", { Cell($1?.discountedTotal.number) }),
      ("totalUnit", { kpi, _ in .text(kpi.counts.outcomeText(.english)) }),
      ("costPerUnit", { Cell($1?.costPerUnit?.kroner) }),
      ("netCostPerUnit", { Cell($1?.netCostPerUnit.money?.kroner) }),
    ]
  }
}
