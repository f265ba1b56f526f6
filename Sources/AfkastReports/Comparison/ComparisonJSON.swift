package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// A comparison as JSON: the contract `afkast.compare/1`.
package struct ComparisonJSON: Sendable {
  private let comparison: Comparison
  private let generator: String

  package init(_ comparison: Comparison, generator: String) {
    self.comparison = comparison
    self.generator = generator
  }

  /// The document; the first alternative is to do nothing, and has no id.
  package var json: JSON {
    .object([
      ("schema", .string("afkast.compare/1")), ("generator", .string(generator)),
      ("perspective", JSON(comparison.alternatives.first?.evaluation.settings.perspective.key)),
      ("rankedBy", .string("equivalentYearlyValue")),
      ("caveats", .array(comparison.caveats.map { .string($0.rawValue) })),
      ("alternatives", .array(comparison.alternatives.map(alternative))),
    ])
  }

  private func alternative(_ alternative: Comparison.Alternative) -> JSON {
    let (evaluation, isCase) = (alternative.evaluation, !alternative.isDoingNothing)
    let discounting = evaluation.settings.discounting
    return .object([
      ("kind", .string(alternative.key)),
      ("id", isCase ? .string(evaluation.businessCase.id.text) : .null),
      ("title", isCase ? .string(evaluation.businessCase.title) : .null),
      ("scenario", isCase ? .string(evaluation.settings.scenario.key) : .null),
      ("start", .string(evaluation.flow.horizon.first.description)),
      ("months", .integer(evaluation.flow.horizon.count)),
      ("prices", JSON(evaluation.businessCase.prices?.number)),
      (
        "discounting",
        .object([
          ("schedule", .string(discounting.schedule.name)),
          ("step", .string(discounting.step.rawValue)),
          ("timing", .string(discounting.timing.rawValue)),
        ])
      ),
      ("rank", .integer(alternative.rank)), ("totalCosts", .number(evaluation.totalCosts.kroner)),
      ("totalBenefits", .number(evaluation.totalBenefits.kroner)),
      ("net", .number(evaluation.net.kroner)), ("npv", .number(evaluation.netPresentValue.kroner)),
      ("presentValueCosts", .number(evaluation.presentValueCosts.kroner)),
      ("presentValueBenefits", .number(evaluation.presentValueBenefits.kroner)),
      ("benefitCostRatio", JSON(evaluation.benefitCostRatio?.value)),
      ("equivalentYearlyValue", .number(evaluation.equivalentYearlyValue.kroner)),
      ("payback", JSON(evaluation.payback)),
      ("discountedPayback", JSON(evaluation.discountedPayback)),
      ("promise", evaluation.promise.map { JSON($0) } ?? .null),
      ("peakFunding", JSON(evaluation.peakFunding)),
      ("outcomes", outcomes(alternative)),
    ])
  }

  /// Every KPI of the comparison, with nulls where an alternative does not have it.
  private func outcomes(_ alternative: Comparison.Alternative) -> JSON {
    .array(
      zip(comparison.kpis, alternative.outcomes).map { kpi, outcome in
        .object([
          ("kpi", .string(kpi.id.text)), ("title", .string((outcome?.kpi ?? kpi).title)),
          ("unit", .string(kpi.counts.text)), ("change", JSON(outcome?.atTarget.number)),
          ("total", JSON(outcome?.total.number)),
          ("discountedTotal", JSON(outcome?.discountedTotal.number)),
          ("totalUnit", .string(kpi.counts.outcomeText(.english))),
          ("costPerUnit", JSON(outcome?.costPerUnit?.kroner)),
          ("netCostPerUnit", JSON(outcome?.netCostPerUnit.money?.kroner)),
          ("paysForItself", JSON.bool(outcome?.netCostPerUnit == .paysForItself)),
        ])
      })
  }
}

extension Comparison.Alternative {
  /// The word of the JSON contract.
  var key: String { isDoingNothing ? "doingNothing" : "case" }
}

extension Outcome.NetCost {
  /// The kroner, where there are some.
  var money: UnroundedMoney? {
    if case .perUnit(let money) = self { money } else { nil }
  }
}
