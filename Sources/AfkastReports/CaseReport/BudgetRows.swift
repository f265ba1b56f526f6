import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The rows of a budget table, for reports and council papers.
struct BudgetRows {
  private let reported: ReportedCase
  private let view: BudgetView
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ view: BudgetView, _ language: Language) {
    self.reported = reported
    self.view = view
    self.language = language
    cells = ReportCells(language)
  }

  var columns: [DataTable.Column] {
    view.columns.map { column in
      switch column {
      case .before(let span): .init(say(.beforeColumn(span.last)))
      case .year(let year): .init(String(year.number))
      case .rest(let span): .init(say(.restColumn(span.first, span.last)))
      case .total: .init(say(.total))
      }
    }
  }

  /// With spending positive and income negative where `turned`, else with net as benefits less costs.
  func rows(turned: Bool) -> [DataTable.Row] {
    view.groups.flatMap { group -> [DataTable.Row] in
      let own = rows(of: group.amounts, turned)
      return own.isEmpty ? [] : [DataTable.Row(.group, [.text(name(of: group))])] + own
    } + [net(view.total, turned, name: .netTotal, kind: .total)]
  }

  private func rows(of amounts: BudgetView.Amounts, _ turned: Bool) -> [DataTable.Row] {
    let kinds: [(FinanceMessage, [Money], Bool)] = [
      (.investment, amounts.investment, false), (.operating, amounts.operating, false),
      (.benefits, amounts.benefits, turned),
    ]
    let rows = kinds.filter { $0.1.contains { $0 != .zero } }.map { name, money, isTurned in
      DataTable.Row(
        .body, [.text(say(name))] + money.map { isTurned ? cells.turned($0) : cells.thousands($0) })
    }
    return rows.count > 1 ? rows + [net(amounts, turned, name: .net, kind: .body)] : rows
  }

  private func net(
    _ amounts: BudgetView.Amounts, _ turned: Bool, name: FinanceMessage, kind: DataTable.Row.Kind
  ) -> DataTable.Row {
    DataTable.Row(
      kind,
      [.text(say(turned ? .netSpending : name))]
        + amounts.net.map { turned ? cells.turned($0) : cells.thousands($0) })
  }

  private func name(of group: BudgetView.Group) -> String {
    let area = group.area.map { $0.name(in: language) } ?? say(.noArea)
    let department =
      group.department.map { reported.name(of: $0).visible }
      ?? DueMessage.noDepartment.text(in: language)
    return "\(area), \(department)"
  }

  private func say(_ message: FinanceMessage) -> String { message.text(in: language) }
}
