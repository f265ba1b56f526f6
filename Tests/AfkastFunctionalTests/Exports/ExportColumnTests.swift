import AfkastDocuments
import AfkastReports
import AfkastTestSupport
import Foundation
import Testing

/// Other programs are built on columns: some may be added at the end, none renamed, moved or made another type.
@Suite struct ExportColumnTests {
  private static let facts = """
    fact integer, batch integer, recordedAt moment, recordedBy text, case text, caseTitle text, kind text, \
    period text, periodStart day, periodEnd day, inForce truth, corrects integer, correctedBy integer, \
    reason text, kpi text, kpiTitle text, unit text, group text, value number, count integer, hidden truth, \
    line text, lineTitle text, side text, lineKind text, account text, department text, area text, \
    amount money, yearly money, budget text, financedBy text, decision text, course text, forum text, \
    voice text, text text, owner text, by day, source text, action integer, milestone text, \
    version integer, fingerprint text, file text, mapping text, row integer
    """
  private static let cashflow = """
    case text, caseTitle text, alternativeTo text, line text, lineTitle text, side text, kind text, \
    actor text, department text, area text, account text, prices integer, month day, amount money, \
    net money, discountFactor number, asOf day, standing text, measured money, confirmed money, \
    forecast money
    """
  private static let portfolio = """
    case text, title text, department text, departments text, owner text, goal text, \
    alternativeTo text, prices integer, start day, end day, asOf day, knownAt day, \
    planVersion integer, followedVersion integer, verdict text, verdictMonth day, attention text, \
    decision text, promise text, promiseMonth day, promiseMonthsLate integer, planNet money, \
    planNpv money, planPayback text, planPaybackMonth day, planPaybackMonths integer, \
    planPaybackMonthsFromFirstOutlay integer, forecastNet money, forecastNpv money, \
    forecastPayback text, forecastPaybackMonth day, forecastPaybackMonths integer, \
    forecastPaybackMonthsFromFirstOutlay integer, confirmedNet money, drawn money, returned money, \
    continued money, stopped money, measuredShare number, overdue integer, counts truth, \
    leftOut text, countedInstead text, problem text
    """

  private static let tables = [
    ("facts", facts, FactsExport.table.columns),
    ("cashflow", cashflow, CashflowExport.table.columns),
    ("portfolio", portfolio, PortfolioExport.table.columns),
  ]

  @Test(arguments: tables.indices) func `columns stay as they were`(_ index: Int) {
    let (name, agreed, columns) = Self.tables[index]
    let found = columns.map { "\($0.name) \($0.kind.rawValue)" }
    let known = agreed.components(separatedBy: ", ")
    #expect(Array(found.prefix(known.count)) == known, "\(name)")
    #expect(Set(columns.map(\.name)).count == columns.count, "\(name)")
  }

  /// The page has a table of columns for each export, in their order.
  @Test(arguments: tables.indices) func `the page on JSON and CSV has them in order`(
    _ index: Int
  ) throws {
    let (name, _, columns) = Self.tables[index]
    let page = try Repository.text("Sources/AfkastModel/AfkastModel.docc/JSON.md")
    let part = try known(page.components(separatedBy: "\n### `afkast export \(name)`\n").last)
      .components(separatedBy: "\n## ")[0].components(separatedBy: "\n### ")[0]
    let documented = part.matches(of: /(?m)^\| `([a-zA-Z]+)` \| ([a-z]+) \|/).map {
      "\($0.1) \($0.2)"
    }
    #expect(documented == columns.map { "\($0.name) \($0.kind.rawValue)" })
  }
}
