package import AfkastDocuments
import AfkastDiagnostics
package import AfkastModel

/// The report of one case: a first page for directors, and an annex for those who check it.
package struct CaseReport: Sendable {
  let reported: ReportedCase
  let language: Language

  package init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
  }

  /// The report for people, whatever the format.
  package var page: Page {
    Page(
      language: language.rawValue, title: reported.businessCase.title.visible,
      front + annex)
  }

  /// What directors read, on one page.
  private var front: [Page.Section] {
    [
      VerdictSection(reported, language).section, PaybackSection(reported, language).section,
      CurveSection(reported, language).section, DecisionSection(reported, language).section,
    ].compactMap(\.self)
  }

  private var annex: [Page.Section] {
    [
      KPISection(reported, language).section, BudgetSection(reported, language).section,
      FinanceSection(reported, language).section, CurveTableSection(reported, language).section,
      BridgeSection(reported, language).section, SensitivitySection(reported, language)?.section,
      PocketSection(reported, language)?.section, LogSection(reported, language).section,
      OverdueSection(reported, language).section, SourceSection(reported, language).section,
      MethodSection(reported, language).section,
    ].compactMap(\.self)
  }
}
