import AfkastDocuments
import AfkastModel

extension JSON {
  /// A KPI: where it stood, and the way to where it should be.
  init(_ kpi: KPI) {
    self = .object([
      ("id", .string(kpi.id.text)), ("title", .string(kpi.title)),
      ("baseline", kpi.baseline.map { JSON($0) } ?? .null),
      ("target", kpi.target.map { JSON($0) } ?? .null),
      ("measures", kpi.measures.map { JSON($0) } ?? .null),
    ])
  }

  private init(_ measure: Measure) {
    self = .object([
      ("assumption", .string(measure.assumption.text)), ("as", .string(measure.reading.rawValue)),
    ])
  }

  private init(_ baseline: Baseline) {
    self = .object([
      ("value", JSON(baseline.number)), ("from", JSON(baseline.months?.first.description)),
      ("to", JSON(baseline.months?.last.description)),
    ])
  }

  private init(_ target: Target) {
    self = .object([
      ("kind", .string(target.key)),
      (
        "points",
        .array(
          target.points.map { point in
            .object([
              ("month", .string(point.month.description)),
              ("value", .number(point.value.number)),
            ])
          })
      ),
    ])
  }
}

extension KPI {
  /// The columns of a KPI in a row: a target's last point stands for all of them, and a word where
  /// there is no number.
  static let columns = ["baseline", "target", "targetMonth"]

  /// The cells of these columns.
  var cells: [Cell] {
    [
      baseline?.cell ?? .empty, target?.cell ?? .empty,
      Cell(target?.points.last?.month.description),
    ]
  }
}

extension Baseline {
  fileprivate var number: Double? {
    if case .value(let value) = self { value.number } else { nil }
  }

  fileprivate var cell: Cell {
    switch self {
    case .value(let value): .number(value.number)
    case .months(let span): .text("\(span.first)..\(span.last)")
    }
  }

  fileprivate var months: MonthSpan? {
    if case .months(let span) = self { span } else { nil }
  }
}

extension Target {
  /// The word of the JSON contract.
  fileprivate var key: String {
    switch self {
    case .value: "value"
    case .trajectory: "trajectory"
    case .rising: "rising"
    case .falling: "falling"
    }
  }

  fileprivate var cell: Cell { points.last.map { .number($0.value.number) } ?? .text(key) }

  /// What should be reached, and when; none where only the way is given.
  fileprivate var points: [TrajectoryPoint] {
    switch self {
    case .value(let value, let month): [TrajectoryPoint(month, value)]
    case .trajectory(let points): points
    case .rising, .falling: []
    }
  }
}
