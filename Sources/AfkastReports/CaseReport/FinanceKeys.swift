import AfkastDocuments
import AfkastEngine
import AfkastModel

extension Recommendation {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .nothing: "nothing"
    case .approve: "approve"
    case .begin: "begin"
    case .measure: "measure"
    case .followUp: "followUp"
    case .stop: "stop"
    case .harvest: "harvest"
    case .adjust: "adjust"
    case .close: "close"
    case .catchUp: "catchUp"
    case .goOn: "goOn"
    }
  }
}

extension JSON {
  /// Money by budget year; costs and benefits positive.
  init(_ view: BudgetView) {
    self = .object([
      ("columns", .array(view.columns.map { JSON($0) })),
      (
        "groups",
        .array(
          view.groups.map { group in
            .object([
              ("area", JSON(group.area?.rawValue)), ("department", JSON(group.department?.text)),
              ("amounts", JSON(group.amounts)),
            ])
          })
      ),
      ("total", JSON(view.total)),
    ])
  }

  private init(_ column: BudgetView.Column) {
    switch column {
    case .before(let span): self.init(kind: "before", span)
    case .year(let year): self.init(kind: "year", year.months)
    case .rest(let span): self.init(kind: "rest", span)
    case .total: self = .object([("kind", .string("total")), ("from", .null), ("to", .null)])
    }
  }

  private init(kind: String, _ span: MonthSpan) {
    self = .object([
      ("kind", .string(kind)), ("from", .string(span.first.description)),
      ("to", .string(span.last.description)),
    ])
  }

  private init(_ amounts: BudgetView.Amounts) {
    func list(_ money: [Money]) -> JSON { .array(money.map { .number($0.kroner) }) }
    self = .object([
      ("investment", list(amounts.investment)), ("operating", list(amounts.operating)),
      ("benefits", list(amounts.benefits)), ("net", list(amounts.net)),
    ])
  }

  /// What finance follows up; income and savings negative.
  init(_ followUp: FinanceFollowUp) {
    self = .object([
      ("from", .string(followUp.months.first.description)),
      ("to", .string(followUp.months.last.description)),
      (
        "lines",
        .array(
          followUp.rows.map { row in
            .object(
              [
                ("line", .string(row.line.text)),
                ("side", .string(row.isBenefit ? "benefit" : "cost")),
              ] + Self.members(row.figures))
          })
      ),
      ("total", .object(Self.members(followUp.total))),
      ("unadjustedYears", .array(followUp.unadjustedYears.map { .integer($0.number) })),
    ])
  }

  private static func members(
    _ figures: FinanceFollowUp.Figures
  ) -> [(key: String, value: JSON)] {
    [
      ("original", JSON(figures.original?.kroner)), ("revised", JSON(figures.revised?.kroner)),
      ("spent", JSON(figures.spent?.kroner)), ("expected", .number(figures.expected.kroner)),
      ("deviation", JSON(figures.deviation?.kroner)), ("share", JSON(figures.share?.value)),
    ]
  }
}
