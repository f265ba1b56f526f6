import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The numbers that the charts on the first page are drawn from.
struct CurveTableSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  /// Nil where the case cannot be computed.
  var section: Page.Section? {
    reported.review.map {
      let payback = PaybackSection(reported, language).table
      return Page.Section(
        id: "numbers", title: say(.curveTitle),
        (payback.map { [.table($0)] } ?? []) + [.table(table($0))])
    }
  }

  private func table(_ review: CaseReview) -> DataTable {
    let names: [FrontMessage] = [.plan, .measured, .confirmed, .latest]
    return DataTable(
      caption: say(.curveCaption(reported.businessCase.prices)),
      [.init(say(.yearColumn), isNumeric: false)]
        + names.map { .init($0.text(in: language)) } + [
          .init(say(.p10Column)), .init(say(.p90Column)),
        ],
      months(review).map { row($0, review) })
  }

  /// The last month of each year, and the month of the status.
  private func months(_ review: CaseReview) -> [Month] {
    let horizon = review.curves.forecast.horizon
    let ends = horizon.years.map { min($0.months.last, horizon.last) }
    return Set(ends + [reported.asOf].filter(horizon.contains)).sorted()
  }

  private func row(_ month: Month, _ review: CaseReview) -> DataTable.Row {
    let curves = review.curves
    let known = [curves.measured, curves.confirmed].map { curve -> Money? in
      curve.flatMap { $0.horizon.contains(month) ? $0.cumulative(at: month) : nil }
    }
    let fan = month >= reported.asOf ? reported.outlook?.fan : nil
    let index = curves.forecast.horizon.first.distance(to: month)
    let ends = [Percentile.p10, .p90].map { percentile in
      fan.flatMap { $0.indices.contains(index) ? $0[index][percentile]?.kroner : nil }
    }
    return DataTable.Row(
      .body,
      [cells.month(month), cells.thousands(review.plan.cumulative(at: month))]
        + known.map { cells.thousands($0) }
        + [cells.thousands(curves.forecast.cumulative(at: month))]
        + ends.map { cells.thousands(kroner: $0) })
  }

  private func say(_ message: AnalysisMessage) -> String { message.text(in: language) }
}
