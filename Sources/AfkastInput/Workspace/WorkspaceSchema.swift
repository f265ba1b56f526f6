/// Every key of `afkast.yaml`, once.
package enum WorkspaceSchema {
  package static let file = Schema(
    "the workspace file",
    [
      "afkast", "municipality", "language", "prices", "discount", "departments", "goals",
      "suppressBelow", "cadenceGrace", "tables", "thresholds",
    ])

  package static let discount = Schema("discount", ["schedule", "step", "timing"])
  package static let thresholds = Schema("thresholds", ["kpis", "green", "yellow"])
  package static let tables = Schema("the tables", ["reimbursement", "prudence"])
  package static let scheme = Schema(
    "a reimbursement scheme", ["year", "source", "ladder", "brackets", "share", "days"])
  package static let prudence = Schema(
    "a prudence table", ["year", "source", "illustrative", "levels", "costs", "benefits"])
  package static let goal = Schema(
    "a goal", ["id", "title", "level", "parent", "rank", "kpis"])

  /// A goal has no effect chain that its KPIs could name a node of, and no assumptions to measure.
  package static let kpi = Schema(
    "a KPI of a goal", CaseSchema.kpi.keys.filter { !["node", "measures"].contains($0) })

  /// All of them, for the tests that hold the documentation to it.
  package static let all = [file, discount, goal, kpi, tables, scheme, prudence, thresholds]
}
