import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The verdict in one sentence, with what it rests on.
struct VerdictSection {
  private let reported: ReportedCase
  private let language: Language

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
  }

  var section: Page.Section {
    let businessCase = reported.businessCase
    let named = say(
      .caseLine(
        id: businessCase.id.text,
        departments: businessCase.departments.map { reported.name(of: $0).visible },
        owner: businessCase.owner?.visible))
    let asOf = say(.asOf(reported.asOf, knownAt: reported.frame.knownAt))
    return Page.Section(
      id: "verdict", title: say(.verdictTitle),
      [.notice(.verdict, [.strong(sentence)]), .paragraph("\(asOf) \(named)")])
  }

  /// The verdict: one sentence, also in portfolios and council papers.
  var sentence: String { ReportVerdict(reported, language).sentence }

  private func say(_ message: FrontMessage) -> String { message.text(in: language) }
}
