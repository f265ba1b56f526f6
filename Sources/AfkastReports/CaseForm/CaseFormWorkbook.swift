package import AfkastDocuments
package import AfkastEngine
package import AfkastExchange
package import AfkastModel

/// A case as a workbook to fill in, which calculates while somebody does.
package struct CaseFormWorkbook: Sendable {
  package let workbook: AfkastDocuments.Workbook

  /// Lays out a case.
  ///
  /// - Parameters:
  ///   - content: What its file says.
  ///   - evaluation: What Afkast calculates of it.
  ///   - facts: What the form is to say of itself when it comes back.
  package init(
    _ content: CaseFormContent, _ evaluation: Evaluation, _ workspace: Workspace,
    _ facts: [CaseFormMark.SentKey: String], _ language: Language
  ) {
    let places = CaseFormPlaces(content, language)
    let workings = CaseWorkings(of: evaluation).workings
    let links = CaseFormLinks(workings, content, places, over: evaluation.flow.horizon)
    let cells = WorkingCells(workings, of: evaluation, language, links: links.workingLinks)
    let calculation = CaseWorkbook(cells, evaluation, workspace.departments, language)
    let forms = Self.forms(content, workspace, places, links, language)
    let result = CaseFormResultSheet(evaluation, cells, CaseFormChanges(places), language).sheet
    var sheets = Array(forms.prefix(1)) + [result] + forms.dropFirst()
    sheets += calculation.sheets.map { Self.calculated($0, language) }
    for index in sheets.indices { sheets[index].footer = evaluation.businessCase.title }
    sheets.append(CaseFormSentSheet(content, facts).sheet)
    workbook = AfkastDocuments.Workbook(
      title: evaluation.businessCase.title, sheets, names: calculation.names)
  }

  /// The sheets of a case that people fill in, and what was sent, without any calculation.
  package static func forms(
    _ content: CaseFormContent, _ workspace: Workspace,
    _ facts: [CaseFormMark.SentKey: String], _ language: Language
  ) -> AfkastDocuments.Workbook {
    let places = CaseFormPlaces(content, language)
    return AfkastDocuments.Workbook(
      title: "",
      forms(content, workspace, places, .none, language)
        + [CaseFormSentSheet(content, facts).sheet])
  }

  private static func forms(
    _ content: CaseFormContent, _ workspace: Workspace, _ places: CaseFormPlaces,
    _ links: CaseFormLinks, _ language: Language
  ) -> [Sheet] {
    let names = CaseFormNames(content, workspace)
    let sheets = CaseFormSheets(content, places, names, links, language)
    return CaseFormSheet.allCases.compactMap(sheets.sheet)
  }

  /// A sheet without anything to fill in says so.
  private static func calculated(_ sheet: Sheet, _ language: Language) -> Sheet {
    var sheet = sheet
    if sheet.rows.count > 1 {
      sheet.rows[1] = [.text(CaseFormMessage.calculated.text(in: language))]
    }
    return sheet
  }
}
