package import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Cases under follow-up as rows: one a case, a month, or a month of a line.
package struct StatusCSV: Sendable {
  /// What a row is of.
  package enum Row: String, Sendable, CaseIterable {
    case `case`, month, line
  }

  private let row: Row

  package init(_ row: Row) {
    self.row = row
  }

  /// Whether a row is a case.
  package var isOfCases: Bool { row == .case }

  /// The columns, named as the keys of the JSON.
  package var header: [String] {
    switch row {
    case .case: columns.map(\.name)
    case .month: Self.monthColumns
    case .line: Self.lineColumns
    }
  }

  /// The rows of a case; of one that cannot be computed only its own has something in it.
  package func rows(of entry: StatusEntry) -> [[Cell]] {
    switch row {
    case .case: [columns.map { $0.cell(entry) }]
    case .month: entry.status.map { monthRows($0.review, entry.businessCase) } ?? []
    case .line: entry.status.map { lineRows($0.review, entry.businessCase) } ?? []
    }
  }

  private typealias Column = (name: String, cell: (StatusEntry) -> Cell)

  private var columns: [Column] {
    [
      ("id", { .text($0.businessCase.id.text) }), ("title", { .text($0.businessCase.title) }),
      ("planVersion", { Cell($0.versions?.plan) }),
      ("followedVersion", { Cell($0.versions?.followed) }),
      ("verdict", { Cell($0.review?.verdict.key) }),
      ("month", { Cell($0.review?.verdict.month?.description) }),
      ("attention", { .text($0.attention.key) }),
      ("promise", { Cell($0.review?.promise?.state.key) }),
      ("promiseMonth", { Cell($0.review?.promise?.month.description) }),
      ("months", { Cell($0.review?.promise?.state.monthsLate) }),
      ("probabilityByPromise", { Cell($0.status?.odds?.probability.value) }),
      ("measuredShare", { Cell($0.review?.known.share?.value) }),
      ("overdue", { Cell($0.status?.overdue.count) }),
      ("againstPlan", { Cell($0.review?.againstPlan?.money.kroner) }),
      ("planNet", { Cell($0.review?.plan.total.kroner) }),
      ("forecastNet", { Cell($0.review?.curves.forecast.total.kroner) }),
      ("forecastPayback", { Cell($0.review?.curves.forecast.payback.point?.month.description) }),
      ("continued", { Cell($0.review?.stillToCome.continued.kroner) }),
      ("stopped", { Cell($0.review?.stillToCome.stopped.kroner) }),
    ]
  }

  private static let curves = ["plan", "measured", "confirmed", "forecast"]

  private static let monthColumns =
    ["id", "month"]
    + curves.flatMap { ["\($0)Costs", "\($0)Benefits", "\($0)Net", "\($0)Cumulative"] }

  /// Every month of the plan's horizon and of the newest version's.
  private func monthRows(_ review: CaseReview, _ businessCase: BusinessCase) -> [[Cell]] {
    let curves = [
      review.plan, review.curves.measured, review.curves.confirmed, review.curves.forecast,
    ]
    let horizons = [review.plan.horizon, review.curves.forecast.horizon]
    let first = horizons.map(\.first).min() ?? businessCase.horizon.first
    let last = horizons.map(\.last).max() ?? businessCase.horizon.last
    return (0...first.distance(to: last)).map { distance in
      let month = first.advanced(by: distance)
      return [.text(businessCase.id.text), .text(month.description)]
        + curves.flatMap { $0?.cells(in: month) ?? Curve.noCells }
    }
  }

  private static let lineColumns = [
    "id", "line", "title", "side", "month", "planned", "measured", "confirmed", "forecast",
    "standing", "realised", "harvested",
  ]

  private func lineRows(_ review: CaseReview, _ businessCase: BusinessCase) -> [[Cell]] {
    review.curves.lines.flatMap { followed -> [[Cell]] in
      let line = followed.line
      let named: [Cell] = [
        .text(businessCase.id.text), .text(line.id.text), Cell(line.title),
        .text(followed.isBenefit ? "benefit" : "cost"),
      ]
      return followed.planned.indices.map { index in
        let known = [followed.planned, followed.measured, followed.confirmed, followed.forecast]
        let released = [followed.realised, followed.harvested]
        return named
          + [.text(review.curves.forecast.horizon.month(at: index).description)]
          + known.map { Cell(of: $0, at: index) }
          + [.text(followed.standings[index].rawValue)]
          + released.map { Cell(of: $0, at: index) }
      }
    }
  }
}

extension StatusEntry {
  fileprivate var review: CaseReview? { status?.review }
}

extension Cell {
  /// The amount at an index, or nothing where there is none.
  fileprivate init(of amounts: [Money], at index: Int) {
    self = amounts.indices.contains(index) ? .number(amounts[index].kroner) : .empty
  }
}

extension Curve {
  fileprivate static let noCells = [Cell](repeating: .empty, count: 4)

  /// Costs, benefits, net and cumulative net of a month.
  fileprivate func cells(in month: Month) -> [Cell] {
    guard horizon.contains(month) else { return Self.noCells }
    let index = horizon.first.distance(to: month)
    return [costs, benefits, net, cumulative].map { .number($0[index].kroner) }
  }
}
