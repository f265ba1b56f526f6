import AfkastDocuments
import AfkastEngine
import AfkastModel

extension JSON {
  /// What one actor or department, or several together, pay and gain.
  init(_ pocket: Pocket) {
    self = .object([
      ("kind", .string(pocket.perspective.kind)), ("id", JSON(pocket.perspective.id)),
      ("costs", .number(pocket.costs.kroner)), ("benefits", .number(pocket.benefits.kroner)),
      ("net", .number(pocket.net.kroner)), ("npv", .number(pocket.netPresentValue.kroner)),
      (
        "payback",
        .object([
          ("state", .string(pocket.payback.state.key)),
          ("month", JSON(pocket.payback.point?.month.description)),
          ("monthsFromStart", JSON(pocket.payback.point?.monthsFromStart.count)),
          ("monthsFromFirstOutlay", JSON(pocket.payback.point?.monthsFromFirstOutlay.count)),
        ])
      ),
    ])
  }
}

extension Pockets {
  /// All of them: actors, departments, sums.
  var all: [Pocket] { actors + departments + sums }
}

extension Pocket {
  /// The columns of a row, named as the keys of the JSON.
  static let columns = [
    "kind", "pocket", "costs", "benefits", "net", "npv", "paybackState", "paybackMonth",
    "monthsFromStart", "monthsFromFirstOutlay",
  ]

  /// The cells of these columns.
  var cells: [Cell] {
    [
      .text(perspective.kind), Cell(perspective.id), .number(costs.kroner),
      .number(benefits.kroner), .number(net.kroner), .number(netPresentValue.kroner),
      .text(payback.state.key), Cell(payback.point?.month.description),
      Cell(payback.point?.monthsFromStart.count), Cell(payback.point?.monthsFromFirstOutlay.count),
    ]
  }
}

extension Perspective {
  /// The word of the JSON contract for what kind of pocket it is.
  fileprivate var kind: String {
    switch self {
    case .actor: "actor"
    case .public: "public"
    case .society: "society"
    case .department: "department"
    case .noDepartment: "noDepartment"
    }
  }

  /// Which of its kind; nil where there is only one.
  fileprivate var id: String? {
    switch self {
    case .actor(let actor): actor.rawValue
    case .department(let id): id.text
    case .public, .society, .noDepartment: nil
    }
  }
}
