package import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// A case as a workbook that calculates: whoever changes an assumption sees cash flow, present value and
/// payback follow.
package struct CaseWorkbook: Sendable {
  /// The sheets, the overview first.
  package let sheets: [Sheet]
  /// The names of assumptions and results.
  package let names: [Workbook.NamedCell]

  /// Lays out an evaluation of a case, with all its figures as Afkast has them.
  package init(_ evaluation: Evaluation, _ departments: [Department], _ language: Language) {
    self.init(
      WorkingCells(CaseWorkings(of: evaluation).workings, of: evaluation, language), evaluation,
      departments, language)
  }

  /// Lays out workings whose cells have been made.
  init(
    _ cells: WorkingCells, _ evaluation: Evaluation, _ departments: [Department],
    _ language: Language
  ) {
    let lists = ListSheets(evaluation, cells, language)
    let months = MonthSheets(evaluation, cells, language)
    let sheets: [Sheet?] = [
      OverviewSheet(evaluation, cells, language).sheet,
      AssumptionSheet(evaluation, cells, language).sheet, lists.byYear,
      LineSheet(evaluation, cells, departments, language).sheet, lists.sums, months.flow,
      months.budget, months.profile, months.ages, lists.rates,
    ]
    self.sheets = sheets.compactMap { sheet in
      guard var sheet else { return nil }
      sheet.footer = evaluation.businessCase.title
      return sheet
    }
    names = cells.workings.compactMap { working in
      guard let place = cells.places.places[working.id], let name = place.name else { return nil }
      return Workbook.NamedCell(name, place.corner, on: place.sheet)
    }
  }
}
