import AfkastDocuments
import AfkastEngine
import AfkastModel

extension Evaluation {
  /// The columns of a month.
  static let monthColumns = [
    "id", "month", "costs", "benefits", "net", "cumulative", "discountedCumulative", "scenario",
  ]

  /// Each month of the case.
  var monthRows: [[Cell]] {
    flow.net.indices.map { index in
      [
        id, month(at: index), .number(flow.costs[index].kroner),
        .number(flow.benefits[index].kroner), .number(flow.net[index].kroner),
        .number(flow.cumulative[index].kroner), .number(discountedCumulative[index].kroner),
        scenarioCell,
      ] + (prudent.map { PrudentColumns.cells(of: $0.evaluation.flow, at: index) } ?? [])
    }
  }

  /// The columns of a month of a line.
  static let lineColumns = [
    "id", "line", "title", "kind", "actor", "department", "area", "account", "side", "month",
    "amount", "scenario",
  ]

  /// Each month of each line that counts, those with nothing too, so that a table can be pivoted.
  var lineRows: [[Cell]] {
    flow.costLines.flatMap { rows(of: $0, side: "cost") }
      + flow.benefitLines.flatMap { rows(of: $0, side: "benefit") }
  }

  private func rows(of seen: SeenLine, side: String) -> [[Cell]] {
    let line = seen.line
    let described: [Cell] = [
      id, .text(line.id.text), Cell(line.title), .text(line.kind.key), .text(line.actor.rawValue),
      Cell(line.department?.text), Cell(line.area?.rawValue), Cell(line.account), .text(side),
    ]
    return seen.months.enumerated().map { index, money in
      described + [month(at: index), .number(money.kroner), scenarioCell]
    }
  }

  /// The columns of a pocket.
  static let pocketColumns = ["id"] + Pocket.columns + ["scenario"]

  /// Each actor and department whose money comes or goes.
  var pocketRows: [[Cell]] {
    pockets.all.map { [id] + $0.cells + [scenarioCell] }
  }

  private var id: Cell { .text(businessCase.id.text) }

  private var scenarioCell: Cell { .text(settings.scenario.key) }

  private func month(at index: Int) -> Cell { .text(flow.horizon.month(at: index).description) }
}

extension LineKind {
  /// The kind as the case file names it.
  var key: String {
    switch self {
    case .cost(let kind): kind.rawValue
    case .benefit(.cash): "cash"
    case .benefit(.capacity): "capacity"
    }
  }
}
