package import AfkastDocuments
import AfkastModel

/// A workbook of what a report says, with its tables, and last where it comes from.
struct ReportWorkbook {
  private let page: Page
  private let provenance: [(term: String, words: String)]
  private let language: Language

  init(_ page: Page, provenance: [(term: String, words: String)], _ language: Language) {
    self.page = page
    self.provenance = provenance
    self.language = language
  }

  var workbook: Workbook {
    var last = FactSheet(
      title: CaseWorkbookMessage.provenance.text(in: language), provenance
    ).sheet
    last.footer = page.title
    let told = PageWorkbook(page, wordsTitle: ReportMessage.words.text(in: language))
      .sheets(beside: [last.name])
    return Workbook(title: page.title, told + [last])
  }
}

extension ReportedCase {
  /// Where the figures of the case come from, with the version that they are of.
  func provenance(in language: Language) -> [(term: String, words: String)] {
    let version = fingerprint.map {
      (term: CaseWorkbookMessage.fingerprint.text(in: language), words: $0)
    }
    return MethodSection(self, language).section.facts + [version].compactMap(\.self)
  }
}

extension CouncilPaper {
  /// The paper as a workbook.
  package var workbook: Workbook {
    ReportWorkbook(page, provenance: reported.provenance(in: language), language).workbook
  }
}

extension BoardReport {
  /// The board as a workbook.
  package var workbook: Workbook {
    let facts = FrameFacts(frame, program: program, language)
    return ReportWorkbook(page, provenance: facts.all.map(\.plain), language).workbook
  }
}
