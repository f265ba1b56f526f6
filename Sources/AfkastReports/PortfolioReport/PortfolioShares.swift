import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The sums by department and by budget area.
struct PortfolioShares {
  private let report: PortfolioReport
  private let cells: ReportCells

  init(_ report: PortfolioReport) {
    self.report = report
    cells = ReportCells(report.language)
  }

  /// Nil without sums.
  var section: Page.Section? {
    guard let sums = report.portfolio.sums, !sums.years.isEmpty else { return nil }
    let departments = sums.departments.map { share in
      row(
        share.name.map { report.name(of: $0).visible }
          ?? DueMessage.noDepartment.text(in: report.language), share.amounts)
    }
    let areas = sums.areas.map { share in
      row(
        share.name.map { $0.name(in: report.language) }
          ?? FinanceMessage.noArea.text(in: report.language), share.amounts)
    }
    return Page.Section(
      id: "shares", title: report.say(.sharesTitle),
      [
        .table(table(.departmentsCaption, .departmentColumn, departments, sums.total)),
        .table(table(.areasCaption, .areaColumn, areas, sums.total)),
      ])
  }

  private func table(
    _ caption: PortfolioMessage, _ name: PortfolioMessage, _ rows: [DataTable.Row],
    _ total: PoolAmounts
  ) -> DataTable {
    let columns: [PortfolioMessage] = [
      .drawnColumn, .returnedColumn, .netColumn, .expectedCosts, .expectedBenefits,
      .forecastColumn,
    ]
    return DataTable(
      caption: report.say(caption),
      [.init(report.say(name), isNumeric: false)] + columns.map { .init(report.say($0)) },
      rows + [row(report.say(.total), total, .total)])
  }

  private func row(
    _ name: String, _ amounts: PoolAmounts, _ kind: DataTable.Row.Kind = .body
  ) -> DataTable.Row {
    let money = [amounts.toDate, amounts.forecast].flatMap { [$0.costs, $0.benefits, $0.net] }
    return DataTable.Row(kind, [.text(name)] + money.map { cells.thousands($0) })
  }
}
