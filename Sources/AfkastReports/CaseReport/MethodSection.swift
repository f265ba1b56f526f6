import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// How the figures were made, so that anybody can make them again.
struct MethodSection {
  private let reported: ReportedCase
  private let language: Language

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
  }

  var section: Page.Section {
    Page.Section(id: "method", title: say(.methodTitle), [.facts(facts)] + notes)
  }

  private var facts: [Block.Fact] {
    let prices = reported.businessCase.prices
    let words: [(MethodMessage, MethodMessage)] = [
      (.asOfTerm, .asOf(reported.asOf, knownAt: reported.frame.knownAt)),
      (.horizonTerm, .horizon(reported.businessCase.horizon)),
      (.versionsTerm, versions), (.perspectiveTerm, .perspective),
      (.pricesTerm, .prices(prices)), (.deflationTerm, deflation),
      (.discountingTerm, .discounting(discounting)),
      (.drawsTerm, .draws(reported.draws.count, seed: reported.seed)),
      (.programTerm, .program(reported.program)),
    ]
    let frame = FrameFacts(reported.frame, program: reported.program, language)
    return words.map { Block.Fact(say($0), [.text(say($1))]) } + departments + frame.stores
  }

  /// Those that page one has no room for.
  private var departments: [Block.Fact] {
    let all = reported.businessCase.departments
    guard all.count > VerdictSection.mostDepartments else { return [] }
    let names = all.map { reported.name(of: $0).visible }.joined(separator: ", ")
    return [Block.Fact(say(.departmentsTerm), [.text(names)])]
  }

  private var versions: MethodMessage {
    reported.entry.versions.map { .versions(plan: $0.plan, followed: $0.followed) } ?? .notApproved
  }

  private var discounting: Discounting {
    reported.followed?.settings.discounting ?? reported.workspace.discounting
  }

  private var deflation: MethodMessage {
    guard let review = reported.review else { return .notPriceAdjusted([]) }
    let years = review.unadjustedYears.map { String($0.number) }
    guard years.isEmpty else { return .notPriceAdjusted(years) }
    return review.basis.prices.index.map { .index($0.name.visible) } ?? .noIndex
  }

  private var notes: [Block] {
    // What is said above in terms of their own is not said again.
    guard let forgotten = reported.status?.forgotten, !forgotten.isEmpty else { return [] }
    let names = forgotten.lines.map(\.text) + forgotten.kpis.map(\.text)
    return [.paragraph(StatusMessage.forgotten(names).text(in: language))]
  }

  private func say(_ message: MethodMessage) -> String { message.text(in: language) }
}
