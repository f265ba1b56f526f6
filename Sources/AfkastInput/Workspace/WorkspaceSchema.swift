/// Every key of `afkast.yaml`, once.
package enum WorkspaceSchema {
  package static let file = Schema(
    "the workspace file",
    [
      "afkast", "municipality", "language", "prices", "discount", "departments", "goals",
      "suppressBelow", "cadenceGrace", "tables", "thresholds", "assumptions", "imports",
    ])

  package static let discount = Schema("discount", ["schedule", "step", "timing"])
  package static let thresholds = Schema("thresholds", ["kpis", "green", "yellow"])
  package static let tables = Schema(
    "the tables", ["reimbursement", "priceIndex", "unitPrices", "discount", "prudence"])
  package static let scheme = Schema(
    "a reimbursement scheme", ["ladder", "brackets", "share", "days"] + dated)
  package static let schedule = Schema("a discount schedule", ["rates"] + dated)
  package static let priceIndex = Schema(
    "a price index", ["levels", "changes", "default"] + dated)
  package static let unitPrice = Schema(
    "a unit price", ["amount", "index", "evidence"] + dated)
  package static let prudence = Schema(
    "a prudence table", ["levels", "costs", "benefits"] + dated)
  /// What every table says of itself.
  private static let dated = ["year", "source", "illustrative", "note"]
  /// How any file is written, and what it is about.
  private static let anyFile = [
    "kind", "separator", "encoding", "decimal", "dates", "sheet", "header", "totals", "columns",
    "covers",
  ]
  package static let importMapping = Schema(
    "a mapping", anyFile + ["sign", "closes", "lines", "accounts"])
  package static let measurementMapping = Schema(
    "a mapping of measurements", anyFile + ["period", "case", "kpi", "names", "groups"])
  package static let measurementColumns = Schema(
    "the columns of measurements",
    ["period", "value", "case", "kpi", "name", "n", "group", "source"])
  package static let namedKPI = Schema("a name of a KPI", ["name", "case", "kpi"])
  package static let namedGroup = Schema("a name of a group", ["name", "group"])
  package static let importColumns = Schema(
    "the columns",
    [
      "month", "amount", "debit", "credit", "account", "psp", "case", "line", "text", "voucher",
    ])
  package static let accountRule = Schema(
    "an account", ["account", "psp", "case", "line", "to"])
  package static let coveredLine = Schema("a covered line", ["case", "line"])
  package static let accountShare = Schema("a share of an account", ["case", "line", "share"])
  package static let goal = Schema(
    "a goal", ["id", "title", "level", "parent", "rank", "kpis"])

  /// A goal has no effect chain that its KPIs could name a node of, and no assumptions to measure.
  package static let kpi = Schema(
    "a KPI of a goal", CaseSchema.kpi.keys.filter { !["node", "measures"].contains($0) })

  /// All of them, for the tests that hold the documentation to it.
  package static let all = [
    file, discount, goal, kpi, tables, scheme, schedule, priceIndex, unitPrice, prudence,
    thresholds, importMapping, importColumns, accountRule, accountShare, coveredLine,
    measurementMapping, measurementColumns, namedKPI, namedGroup,
  ]
}
