import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What is to be decided now, what was decided last, and what came of it.
struct DecisionSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  var section: Page.Section {
    Page.Section(
      id: "decision", title: say(.decisionTitle),
      asked + [.heading(say(.lastTitle)), .paragraph(last)] + whatCame)
  }

  private var asked: [Block] {
    guard let status = reported.status else {
      return [.notice(.warning, [.text(say(.cannotRecommend))])]
    }
    let asked = RecommendationText(reported, status, language)
    return [.notice(.action, [.strong(asked.sentence), .text(" " + asked.reason)])]
  }

  private var decision: DatedDecision? { reported.review?.basis.facts.decisions.last }

  private var last: String {
    guard let decision else { return say(.nothingDecided) }
    return say(
      .decided(
        decision.day, decision.decision.course,
        forum: decision.decision.forum?.visible.shortened(to: Self.longestName),
        note: decision.decision.note.visible.shortened(to: Self.longestNote)))
  }

  /// Actions and measured moves since; nothing where nothing was decided and nothing is to be done.
  private var whatCame: [Block] {
    let followed = FollowedActions(reported)
    let actions = followed.since(decision?.day).map { [Block.Span.text(text(of: $0))] }
    let moves = KPIMoves(reported, since: decision?.day, language).sentences.map {
      [Block.Span.text($0)]
    }
    let items = actions.prefix(Self.mostActions) + moves.prefix(Self.mostMoves)
    guard !items.isEmpty else { return decision == nil ? [] : [.paragraph(say(.nothingCame))] }
    let more = actions.count - Self.mostActions
    return [.list(items + (more > 0 ? [[.text(say(.moreActions(more)))]] : []))]
  }

  /// So that one page is enough; the annex has all of them, whole.
  private static let mostActions = 2
  private static let mostMoves = 2
  private static let longestNote = 120
  private static let longestName = 60

  private func text(of action: FollowedActions.Item) -> String {
    say(
      .action(
        action.what.visible.shortened(to: Self.longestName),
        owner: action.owner.visible.shortened(to: Self.longestName / 2), by: action.by, action.state
      ))
  }

  private func say(_ message: DecisionMessage) -> String { message.text(in: language) }
}
