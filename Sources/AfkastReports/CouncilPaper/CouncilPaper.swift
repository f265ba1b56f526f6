import AfkastDiagnostics
package import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// A paper for committee and council, to be pasted into the agenda system; what no program can know is left
/// as a marked place to fill in.
package struct CouncilPaper: Sendable {
  let reported: ReportedCase
  let language: Language

  package init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
  }

  /// The paper for people, whatever the format.
  package var page: Page {
    Page(
      language: language.rawValue,
      title: say(.title(reported.businessCase.title.visible)),
      [theme, recommendation, account, economy, enclosures])
  }

  /// What the meeting must take a position on.
  private var theme: Page.Section {
    Page.Section(
      id: "theme", title: say(.themeTitle),
      [
        .facts([
          fact(.forumTerm, reported.businessCase.followUp?.forum?.visible, or: .forum),
          fact(.numberTerm, nil, or: .number), fact(.meetingTerm, nil, or: .meeting),
        ]),
        .paragraph(say(.theme(asked, reported.businessCase.title.visible))),
      ])
  }

  private var asked: Recommendation? {
    reported.status?.recommendation(isApproved: reported.entry.versions != nil)
  }

  private var recommendation: Page.Section {
    let lead = reported.businessCase.departments.first.map { reported.name(of: $0).visible }
    let released: String? =
      if case .harvest(let money, _)? = asked { NumberText(language).amount(money.kroner) } else {
        nil
      }
    let first = asked.map { [Block.Span.text(say(.that($0, released: released)))] }
    return Page.Section(
      id: "recommendation", title: say(.recommendationTitle),
      [
        .paragraph([lead.map(Block.Span.text) ?? place(.proposer), .text(say(.recommends))]),
        .list(
          [first, [.text(say(.thatStatus(reported.asOf)))], [place(.moreRecommendations)]]
            .compactMap(\.self)),
      ])
  }

  private var account: Page.Section { CouncilAccount(self).section }

  private var economy: Page.Section { CouncilEconomy(self).section }

  private var enclosures: Page.Section {
    Page.Section(
      id: "enclosures", title: say(.enclosuresTitle),
      [
        .list([
          [.text(say(.reportEnclosure(reported.businessCase.title.visible, reported.asOf)))],
          [place(.moreEnclosures)],
        ]),
        .paragraph(say(.madeBy(reported.program, reported.frame.stores.map(\.head.hash)))),
      ])
  }

  private func fact(_ term: CouncilMessage, _ words: String?, or blank: CouncilBlank) -> Block.Fact
  {
    Block.Fact(say(term), [words.map(Block.Span.text) ?? place(blank)])
  }

  /// A place for people to fill in.
  func place(_ blank: CouncilBlank) -> Block.Span {
    .strong(say(.fillIn(blank.text(in: language))))
  }

  func say(_ message: CouncilMessage) -> String { message.text(in: language) }
}
