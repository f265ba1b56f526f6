package import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Simulations as rows: one a case, a calendar year, a month of the fan, or an assumption.
package struct SimulationCSV: Sendable {
  /// What a row is of.
  package enum Row: String, Sendable, CaseIterable {
    case `case`, year, fan, driver
  }

  private let report: SimulationReport
  private let row: Row

  package init(_ report: SimulationReport, row: Row = .case) {
    self.report = report
    self.row = row
  }

  /// The columns, named as the keys of the JSON.
  package var header: [String] {
    switch row {
    case .case: ["id", "title"] + SimulatedOutcome.columns.map(\.name)
    case .year: ["id", "year", "probabilityPaidBack", "standardError"]
    case .fan: ["id", "month"] + Percentile.allCases.map(\.key)
    case .driver: ["id"] + Driver.columns.map(\.name)
    }
  }

  /// The rows; those of the sum come last and have no id.
  package var rows: [[Cell]] {
    let sum = report.sum.map { rows(of: $0, .empty, title: .empty) } ?? []
    return report.simulations.flatMap(rows) + (row == .driver ? [] : sum)
  }

  private func rows(of simulation: Simulation) -> [[Cell]] {
    let id = Cell.text(simulation.businessCase.id.text)
    guard row == .driver else {
      return rows(of: simulation.outcome, id, title: .text(simulation.businessCase.title))
    }
    return simulation.drivers.map { driver in [id] + Driver.columns.map { $0.cell(driver) } }
  }

  private func rows(of outcome: SimulatedOutcome, _ id: Cell, title: Cell) -> [[Cell]] {
    switch row {
    case .case: [[id, title] + SimulatedOutcome.columns.map { $0.cell(outcome) }]
    case .driver: []
    case .year:
      outcome.byYear.map { year, estimate in
        [
          id, .integer(year.number), .number(estimate.probability.value),
          .number(estimate.standardError.value),
        ]
      }
    case .fan:
      outcome.fan.enumerated().map { index, values in
        [id, .text(outcome.horizon.month(at: index).description)]
          + Percentile.allCases.map { Cell(values[$0]?.toTheOre) }
      }
    }
  }
}

extension SimulatedOutcome {
  /// The columns of a case.
  fileprivate static var columns: [(name: String, cell: (SimulatedOutcome) -> Cell)] {
    [
      ("start", { .text($0.horizon.first.description) }),
      ("months", { .integer($0.horizon.count) }),
      ("probabilityPaysBack", { .number($0.paysBack.probability.value) }),
      ("probabilityByPromise", { Cell($0.byPromise?.probability.value) }),
      ("probabilityWithin", { Cell($0.withinMonths?.probability.value) }),
      ("standardError", { .number(($0.withinMonths ?? $0.paysBack).standardError.value) }),
      ("npvMean", { .number($0.meanNetPresentValue.money.toTheOre) }),
      ("npvStandardError", { .number($0.meanNetPresentValue.standardError.toTheOre) }),
      ("npvDeviation", { .number($0.deviation.toTheOre) }),
      ("npvProbabilityNotNegative", { .number($0.netPresentValueNotNegative.probability.value) }),
    ]
      + Percentile.allCases.map { percentile in
        ("npv\(percentile.heading)", { Cell($0.netPresentValue[percentile]?.money.toTheOre) })
      }
      + Percentile.allCases.map { percentile in
        ("paybackMonths\(percentile.heading)", { Cell($0.paybackMonths[percentile]?.count) })
      }
      + [("valueOfPerfectInformation", { .number($0.valueOfPerfectInformation.toTheOre) })]
  }
}

extension Driver {
  /// The columns of an assumption.
  fileprivate static var columns: [(name: String, cell: (Driver) -> Cell)] {
    [
      ("assumption", { .text($0.assumption.assumption.id.text) }),
      ("unit", { .text($0.assumption.assumption.unitText) }),
      ("likely", { .number($0.assumption.written.likely.value) }),
      ("mean", { .number($0.assumption.written.mean.value) }),
      ("firstOrder", { Cell($0.ofNetPresentValue?.firstOrder.value) }),
      ("total", { Cell($0.ofNetPresentValue?.total.value) }),
      ("totalStandardError", { Cell($0.ofNetPresentValue?.totalError.value) }),
      ("paybackFirstOrder", { Cell($0.ofPayback?.firstOrder.value) }),
      ("paybackTotal", { Cell($0.ofPayback?.total.value) }),
      ("paybackTotalStandardError", { Cell($0.ofPayback?.totalError.value) }),
      ("valueOfKnowing", { .number($0.valueOfKnowing.toTheOre) }),
    ]
  }
}
