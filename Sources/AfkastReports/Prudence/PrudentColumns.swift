import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The prudent result as columns beside the plan's.
enum PrudentColumns {
  /// By case; empty cells where nobody asked for prudence.
  static let ofCase: [(name: String, cell: @Sendable (Evaluation) -> Cell)] = [
    ("prudenceTable", { Cell($0.prudent?.table.name) }),
    ("prudenceYear", { Cell($0.prudent?.table.origin.year?.number) }),
    ("prudenceSource", { Cell($0.prudent?.table.origin.source) }),
    (
      "prudenceIllustrative",
      { Cell($0.prudent.map { $0.table.origin.isIllustrative ? "true" : "false" }) }
    ),
    ("prudentCosts", { Cell($0.prudent?.evaluation.totalCosts.kroner) }),
    ("prudentBenefits", { Cell($0.prudent?.evaluation.totalBenefits.kroner) }),
    ("prudentNet", { Cell($0.prudent?.evaluation.net.kroner) }),
    ("prudentNpv", { Cell($0.prudent?.evaluation.netPresentValue.kroner) }),
    ("prudentPaybackState", { Cell($0.prudent?.evaluation.payback.state.key) }),
    ("prudentPaybackMonth", { Cell($0.prudent?.evaluation.payback.point?.month.description) }),
    (
      "prudentMonthsFromFirstOutlay",
      { Cell($0.prudent?.evaluation.payback.point?.monthsFromFirstOutlay.count) }
    ),
    ("prudentPromiseState", { Cell($0.prudent?.evaluation.promise?.state.key) }),
    ("prudentPromiseMonths", { Cell($0.prudent?.evaluation.promise?.state.monthsLate) }),
  ]

  /// By month: the header, and the cells of a month.
  static let ofMonth = ["prudentCosts", "prudentBenefits", "prudentNet", "prudentCumulative"]

  static func cells(of flow: CashFlow, at index: Int) -> [Cell] {
    [flow.costs, flow.benefits, flow.net, flow.cumulative].map { .number($0[index].kroner) }
  }
}
