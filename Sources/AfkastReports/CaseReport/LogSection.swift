import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What was decided and agreed, and what citizens and staff say.
struct LogSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  var section: Page.Section {
    let blocks = [approvals, decisions, actions, milestones].compactMap(\.self) + observations
    return Page.Section(
      id: "decisions", title: say(.logTitle),
      blocks.isEmpty ? [.paragraph(say(.nothingRecorded))] : blocks)
  }

  private func facts(_ kind: FactKind) -> [Fact] {
    (reported.record?.facts(kind) ?? []).sorted {
      ($0.period.lastDay.serial, $0.id.number) < ($1.period.lastDay.serial, $1.id.number)
    }
  }

  private var approvals: Block? {
    table(
      .approvalsCaption, [.dayColumn, .versionColumn, .byColumn],
      facts(.approval).compactMap { fact in
        guard case .approval(let approval) = fact.content else { return nil }
        return [
          cells.day(fact.period.lastDay), cells.count(approval.version),
          .text(approval.decision.visible),
        ]
      })
  }

  private var decisions: Block? {
    table(
      .decisionsCaption, [.dayColumn, .forumColumn, .courseColumn, .noteColumn],
      facts(.decision).compactMap { fact in
        guard case .decision(let decision) = fact.content else { return nil }
        return [
          cells.day(fact.period.lastDay), .text(decision.forum?.visible ?? ""),
          .text(decision.course.text(in: language)), .text(decision.note.visible),
        ]
      })
  }

  private var actions: Block? {
    table(
      .actionsCaption, [.actionColumn, .ownerColumn, .byWhenColumn, .stateColumn],
      FollowedActions(reported).all.map { action in
        let state =
          language == .danish
          ? DecisionMessage.danish(action.state) : DecisionMessage.english(action.state)
        return [
          .text(action.what.visible), .text(action.owner.visible), cells.day(action.by),
          .text(state),
        ]
      })
  }

  private var milestones: Block? {
    var done: [MilestoneID: Day] = [:]
    for fact in facts(.milestoneDone) {
      if case .milestoneDone(let id) = fact.content { done[id] = fact.period.lastDay }
    }
    return table(
      .milestonesCaption, [.milestoneColumn, .ownerColumn, .byWhenColumn, .doneColumn],
      reported.businessCase.milestones.map { milestone in
        [
          .text(milestone.title.visible), .text(milestone.owner?.visible ?? ""),
          cells.month(milestone.by),
          done[milestone.id].map { cells.day($0) } ?? .text(say(.notDone)),
        ]
      })
  }

  /// What was said, in the words of those who said it.
  private var observations: [Block] {
    let said = facts(.observation).map { fact -> [Block.Span] in
      [.text("\(PeriodText(language).text(fact.period)): \(FactText(fact, language).sentence)")]
    }
    return said.isEmpty ? [] : [.heading(say(.observationsHeading)), .list(said)]
  }

  private func table(
    _ caption: LogMessage, _ columns: [LogMessage], _ rows: [[DataCell]]
  ) -> Block? {
    guard !rows.isEmpty else { return nil }
    return .table(
      DataTable(
        caption: say(caption), columns.map { .init(say($0), isNumeric: false) },
        rows.map { .init(.body, $0) }))
  }

  private func say(_ message: LogMessage) -> String { message.text(in: language) }
}
