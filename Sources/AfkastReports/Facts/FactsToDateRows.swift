import AfkastDocuments
import AfkastEngine
import AfkastModel

extension FactsToDate {
  /// The facts beside the plan, for programs: money in kroner, values in the assumption's unit.
  var json: JSON {
    .object([
      ("asOf", .string(asOf.description)), ("version", JSON(version)),
      ("priceIndex", JSON(index?.name)),
      (
        "lines",
        .array(
          lines.map { line in
            .object([
              ("line", .string(line.line.id.text)), ("side", .string(line.side.key)),
              ("plan", .number(line.plan.kroner)), ("booked", line.booked?.json ?? .null),
              ("saved", line.line.booking == nil ? .null : line.booked?.json ?? .null),
            ])
          })
      ), ("open", .array(open.map { .string($0.text) })),
      ("elsewhere", .array(elsewhere.map(CaseRecordJSON.json))),
      ("assumptions", .array(assumptions.map(\.json))),
    ])
  }

  /// The columns of the CSV.
  static let columns = [
    "id", "part", "name", "kpi", "group", "asOf", "period", "unit", "plan", "value", "adjusted",
    "bookedMonths", "scenario",
  ]

  /// A row for what is booked of a line, and one for each measured assumption.
  func rows(of evaluation: Evaluation) -> [[Cell]] {
    let (id, scenario) = (evaluation.businessCase.id.text, evaluation.settings.scenario.key)
    func row(_ part: String, _ name: String, _ cells: [Cell]) -> [Cell] {
      [.text(id), .text(part), .text(name)] + cells + [.text(scenario)]
    }
    func money(_ plan: Money, _ money: BookedMoney?) -> [Cell] {
      [
        .empty, .empty, Cell(asOf.description), .empty, .text("kr"), .number(plan.kroner),
        Cell(money?.running.kroner), Cell(money?.adjusted?.kroner), Cell(money?.months),
      ]
    }
    let booked = lines.map { line in
      let part = line.line.booking == nil ? line.side.key : "saving"
      return row(part, line.line.id.text, money(line.plan, line.booked))
    }
    let other = elsewhere.map { booked in
      row(
        "elsewhere", booked.line.text,
        [
          .empty, .empty, Cell(asOf.description), .empty, .text("kr"), .empty,
          .number(booked.amount.kroner), .empty, .empty,
        ])
    }
    return booked + other
      + assumptions.map { row("assumption", $0.assumption.id.text, $0.cells(asOf)) }
  }
}

extension BookedMoney {
  fileprivate var json: JSON {
    .object([
      ("running", .number(running.kroner)), ("adjusted", JSON(adjusted?.kroner)),
      ("months", JSON(months)),
    ])
  }
}

extension MeasuredAssumption {
  fileprivate var json: JSON {
    .object([
      ("assumption", .string(assumption.id.text)), ("kpi", .string(kpi.id.text)),
      ("group", JSON(measurement?.group?.text)), ("period", JSON(period?.description)),
      ("unit", .string(assumption.unitText)), ("plan", JSON(planWritten)),
      ("measured", JSON(measuredWritten)), ("value", JSON(measurement?.value.number)),
    ])
  }

  fileprivate func cells(_ asOf: Month) -> [Cell] {
    [
      .text(kpi.id.text), Cell(measurement?.group?.text), Cell(asOf.description),
      Cell(period?.description), .text(assumption.unitText), Cell(planWritten),
      Cell(measuredWritten), .empty, .empty,
    ]
  }
}

extension Side {
  fileprivate var key: String { self == .cost ? "cost" : "benefit" }
}
