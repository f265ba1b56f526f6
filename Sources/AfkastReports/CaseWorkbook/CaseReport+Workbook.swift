package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension CaseReport {
  /// The report as a workbook: first the case itself, which calculates, then what the report says and its
  /// tables, as they are, and last where it all comes from.
  package var workbook: Workbook {
    let calculation = (reported.followed ?? reported.plan).map {
      CaseWorkbook($0, reported.workspace.departments, language)
    }
    let live = calculation?.sheets ?? []
    let provenance = FactSheet(
      title: CaseWorkbookMessage.provenance.text(in: language),
      reported.provenance(in: language)
    ).sheet
    let taken = live.map(\.name) + [provenance.name]
    let told = PageWorkbook(page, wordsTitle: ReportMessage.words.text(in: language))
      .sheets(beside: taken)
    return Workbook(
      title: reported.businessCase.title, live + told + [provenance],
      names: calculation?.names ?? [])
  }
}
