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
        departments: departments, owner: businessCase.owner?.visible.shortened(to: 80)))
    let asOf = say(.asOf(reported.asOf, knownAt: reported.frame.knownAt))
    return Page.Section(
      id: "verdict", title: say(.verdictTitle),
      [.notice(.verdict, [.strong(sentence)]), .paragraph("\(asOf) \(named)")])
  }

  /// So many departments have room on page one; the annex has all.
  static let mostDepartments = 4

  /// The first ones, and how many more there are.
  private var departments: [String] {
    let names = reported.businessCase.departments.map {
      reported.name(of: $0).visible.shortened(to: 40)
    }
    guard names.count > Self.mostDepartments else { return names }
    let shown = names.prefix(Self.mostDepartments - 1)
    let more = say(.moreDepartments(names.count - shown.count))
    return shown.dropLast() + shown.suffix(1).map { "\($0) \(more)" }
  }

  /// The verdict: one sentence, also in portfolios and council papers.
  var sentence: String { ReportVerdict(reported, language).sentence }

  private func say(_ message: FrontMessage) -> String { message.text(in: language) }
}
