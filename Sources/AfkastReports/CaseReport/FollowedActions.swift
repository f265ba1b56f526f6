import AfkastEngine
import AfkastModel

/// The actions of a case with what became of them.
struct FollowedActions {
  /// An action.
  struct Item {
    let what: String
    let owner: String
    let by: Day
    /// When it was agreed on.
    let day: Day
    let state: State
  }

  /// What became of it.
  enum State: Sendable, Hashable {
    case open
    case overdue(days: Int)
    case done(Day)
  }

  /// In order of their due days.
  let all: [Item]

  init(_ reported: ReportedCase) {
    let record = reported.record
    let open = Set((record?.openActions ?? []).map(\.id))
    let today = reported.asOf.lastDay
    var doneOn: [FactID: Day] = [:]
    for fact in record?.facts(.actionDone) ?? [] {
      if case .actionDone(let action) = fact.content { doneOn[action] = fact.period.lastDay }
    }
    all = (record?.facts(.action) ?? []).compactMap { fact -> Item? in
      guard case .action(let action) = fact.content else { return nil }
      let late = today.serial - action.by.serial
      // One whose words were corrected after it was done is done still.
      let done = doneOn[fact.id] ?? fact.correction.flatMap { doneOn[$0.corrected] }
      let state: State =
        open.contains(fact.id)
        ? (late > 0 ? .overdue(days: late) : .open) : .done(done ?? fact.period.lastDay)
      return Item(
        what: action.what, owner: action.owner, by: action.by, day: fact.period.lastDay,
        state: state)
    }.sorted { ($0.by.serial, $0.what) < ($1.by.serial, $1.what) }
  }

  /// Those that are open, and those that were agreed on or done since a day.
  func since(_ day: Day?) -> [Item] {
    all.filter { item in
      guard case .done(let done) = item.state else { return true }
      return day.map { item.day >= $0 || done >= $0 } ?? true
    }
  }
}
