import AfkastInput

/// Something whose values differ by year or month: an assumption, an amount, a target or an inflow.
package struct CaseFormSeries: Sendable, Hashable {
  /// The sheet that has its item.
  package let sheet: CaseFormSheet
  /// The name of the item.
  package let item: String
  let path: CaseFieldPath

  /// What its rows are known by: `assumptions/effect/by`.
  package var key: String { path.description }

  /// The series that a value belongs to, and its period; nil for a value of no period.
  static func of(_ path: CaseFieldPath) -> (series: CaseFormSeries, period: String)? {
    let parts = path.components
    guard parts.count == 4, let period = parts.last, isPeriod(period),
      let sheet = CaseFormSheet.allCases.first(where: { $0.layout == .records(key: parts[0]) }),
      fields[sheet] == parts[2]
    else { return nil }
    let series = CaseFieldPath(Array(parts.dropLast()))
    return (CaseFormSeries(sheet: sheet, item: parts[1], path: series), period)
  }

  private static let fields: [CaseFormSheet: String] = [
    .assumptions: "by", .costs: "amount", .benefits: "amount", .kpis: "target",
    .cohorts: "inflow",
  ]

  /// Whether something is written as a year or a month.
  static func isPeriod(_ text: String) -> Bool {
    let isNumeric = text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
    return isNumeric && (text.count == 4 || text.count == 7) && text.first?.isNumber == true
  }
}
