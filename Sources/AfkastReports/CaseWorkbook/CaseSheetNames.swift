import AfkastDocuments
import AfkastModel

/// What the sheets of a workbook are called.
struct CaseSheetNames {
  private let language: Language
  /// Whether people fill in other sheets of the workbook, one of which is that of the assumptions.
  private let isBesideForm: Bool

  init(_ language: Language, isBesideForm: Bool) {
    self.language = language
    self.isBesideForm = isBesideForm
  }

  func name(of sheet: CaseSheet) -> SheetName {
    let words = sheet.text(in: language)
    guard isBesideForm, sheet == .assumptions else { return SheetName(words) }
    return SheetName(CaseWorkbookMessage.calculation(words).text(in: language))
  }
}
