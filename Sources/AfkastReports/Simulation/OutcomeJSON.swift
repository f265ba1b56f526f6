import AfkastDocuments
import AfkastEngine
import AfkastModel

extension SimulatedOutcome {
  /// The members that a case and a sum of cases have alike.
  func members(plan: JSON, drivers: [JSON]) -> [(key: String, value: JSON)] {
    let asked = withinMonths ?? paysBack
    return [
      ("probabilityPaysBack", JSON(paysBack)), ("probabilityByPromise", JSON(byPromise)),
      ("probabilityWithin", JSON(withinMonths)),
      ("standardError", .number(asked.standardError.value)),
      (
        "standardErrors",
        .object([
          ("probabilityPaysBack", .number(paysBack.standardError.value)),
          ("probabilityByPromise", JSON(byPromise?.standardError.value)),
          ("probabilityWithin", JSON(withinMonths?.standardError.value)),
        ])
      ),
      ("plan", plan), ("npv", value), ("paybackMonths", months),
      (
        "byYear",
        .array(
          byYear.map { year, estimate in
            .object([
              ("year", .integer(year.number)), ("probabilityPaidBack", JSON(estimate)),
              ("standardError", .number(estimate.standardError.value)),
            ])
          })
      ),
      ("fan", .array(fan.indices.map(month))),
      ("drivers", .array(drivers)),
      ("valueOfPerfectInformation", JSON(valueOfPerfectInformation)),
    ]
  }

  private var value: JSON {
    .object(
      [
        ("mean", JSON(meanNetPresentValue.money)),
        ("standardError", JSON(meanNetPresentValue.standardError)),
        ("deviation", JSON(deviation)),
        ("probabilityNotNegative", JSON(netPresentValueNotNegative)),
      ]
        + Percentile.allCases.map { ($0.key, JSON(netPresentValue[$0]?.money)) }
        + [
          (
            "standardErrors",
            .object(
              [
                (
                  "probabilityNotNegative",
                  .number(netPresentValueNotNegative.standardError.value)
                )
              ]
                + Percentile.allCases.map { ($0.key, JSON(netPresentValue[$0]?.standardError)) })
          )
        ])
  }

  private var months: JSON {
    .object(Percentile.allCases.map { ($0.key, JSON(paybackMonths[$0]?.count)) })
  }

  private func month(at index: Int) -> JSON {
    .object(
      [("month", .string(horizon.month(at: index).description))]
        + Percentile.allCases.map { ($0.key, JSON(fan[index][$0])) })
  }
}

extension JSON {
  /// A probability without its error.
  init(_ estimate: ProbabilityEstimate?) { self.init(estimate?.probability.value) }

  /// Kroner to the øre: no estimate is finer.
  init(_ money: UnroundedMoney?) { self.init(money.map(\.toTheOre)) }
}

extension UnroundedMoney {
  /// Kroner to the øre: no estimate is finer.
  var toTheOre: Double { ore.rounded() / 100 }
}
