import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Money by budget year, budget area and department, as it is now expected.
struct BudgetSection {
  private let reported: ReportedCase
  private let language: Language

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
  }

  /// Nil where the case cannot be computed.
  var section: Page.Section? {
    view.map { Page.Section(id: "budget", title: say(.budgetTitle), [.table(table($0))]) }
  }

  private var view: BudgetView? {
    reported.review.flatMap { try? BudgetView(of: $0.curves, from: reported.budgetYear) }
  }

  private func table(_ view: BudgetView) -> DataTable {
    let rows = BudgetRows(reported, view, language)
    return DataTable(
      caption: say(.budgetCaption(reported.businessCase.prices)),
      [.init(say(.lineColumn), isNumeric: false)] + rows.columns,
      rows.rows(turned: false), notes: [say(.budgetSigns), say(.budgetForecast)])
  }

  private func say(_ message: FinanceMessage) -> String { message.text(in: language) }
}
