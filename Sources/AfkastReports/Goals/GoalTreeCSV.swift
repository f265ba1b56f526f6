package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// Goals as rows: one a goal, one a KPI of it, one a case that serves it.
package struct GoalTreeCSV: Sendable {
  private let trees: [GoalTree]

  package init(_ trees: [GoalTree]) {
    self.trees = trees
  }

  /// The columns, named as the keys of the JSON; `kind` says what a row is.
  package let header =
    ["municipality", "goal", "kind", "id", "title", "level", "parent", "rank", "depth", "position"]
    + ["paybackState", "paybackMonth", "net"] + KPI.columns

  /// The rows.
  package var rows: [[Cell]] {
    trees.flatMap { tree in
      let inTree = tree.places.flatMap(rows) + tree.otherCases.map(row)
      return inTree.map { [Cell(tree.municipality)] + $0 }
    }
  }

  private func rows(of place: GoalTree.Place) -> [[Cell]] {
    let goal = place.goal
    let own: [Cell] = [
      .text(goal.id.text), .text("goal"), .text(goal.id.text), .text(goal.title),
      Cell(goal.level?.rawValue), Cell(goal.parent?.text), Cell(goal.rank), .integer(place.depth),
      .integer(place.position),
    ]
    return [own + Self.empty(6)] + goal.kpis.map { row($0, of: goal) } + place.cases.map(row)
  }

  private func row(_ kpi: KPI, of goal: Goal) -> [Cell] {
    [.text(goal.id.text), .text("kpi"), .text(kpi.id.text), .text(kpi.title)]
      + Self.empty(8) + kpi.cells
  }

  private func row(of evaluation: Evaluation) -> [Cell] {
    let businessCase = evaluation.businessCase
    return [
      Cell(businessCase.goal?.text), .text("case"), .text(businessCase.id.text),
      .text(businessCase.title),
    ] + Self.empty(5) + [
      .text(evaluation.payback.state.key), Cell(evaluation.payback.point?.month.description),
      .number(evaluation.net.kroner),
    ] + Self.empty(3)
  }

  private static func empty(_ count: Int) -> [Cell] { [Cell](repeating: .empty, count: count) }
}
