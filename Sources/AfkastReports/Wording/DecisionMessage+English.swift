import AfkastEngine
import AfkastModel

extension DecisionMessage {
  var english: String {
    switch self {
    case .decisionTitle: "What must be decided now"
    case .lastTitle: "Decided last, and what came of it"
    case .cannotRecommend:
      "The case cannot be computed, so there is nothing to recommend until that is mended."
    case .recommended(let recommendation, let released):
      Self.english(recommendation, released)
    case .overdueCount(0): ""
    case .overdueCount(let count):
      count == 1 ? "1 thing is overdue." : "\(count) things are overdue."
    case .worth(let continued, let stopped):
      "From now on it is worth \(continued) if it goes on, and \(stopped) if it stops."
    case .required(let name, let expected, let required):
      "The promise is just kept if \(name) becomes \(required), where \(expected) is expected."
    case .nothingDecided: "No decision on the initiative is recorded."
    case .decided(let day, let course, let forum, let note):
      "On \(ReportCells(.english).words(day)) \(forum ?? "[no forum is recorded]") decided: "
        + "\(course.english)" + (note.isEmpty ? "." : ". “\(note)”")
    case .nothingCame: "No action is recorded, and no KPI was measured since."
    case .moreActions(let count): "and \(count) more actions; see the annex"
    case .action(let what, let owner, let by, let state):
      "\(what) (\(owner), by \(ReportCells(.english).words(by))): \(Self.english(state))"
    case .moved(let title, let from, let to, let isSame, let period):
      isSame
        ? "\(title): unchanged at \(to) (\(period))" : "\(title): from \(from) to \(to) (\(period))"
    case .notMeasuredSince(let title): "\(title): not measured since"
    }
  }

  private static func english(_ recommendation: Recommendation, _ released: String?) -> String {
    switch recommendation {
    case .nothing: "There is nothing to decide: the initiative is over."
    case .approve: "It is recommended to decide whether the initiative is approved."
    case .begin: "It is recommended to begin as planned."
    case .measure:
      "It is recommended to have measured what is missing before anything else is decided."
    case .followUp: "It is recommended to hold the follow-up that was missed."
    case .stop: "It is recommended to stop: going on costs more than stopping."
    case .harvest(_, let orStop):
      "It is recommended to decide whether released time worth \(released ?? "") is taken out of the "
        + "budget" + (orStop ? ", or to stop: as it is, going on costs more." : ".")
    case .adjust: "It is recommended to decide how the initiative is adjusted."
    case .close: "It is recommended to close the initiative: its last month has passed."
    case .catchUp: "It is recommended to go on, and to bring in order what is overdue."
    case .goOn: "It is recommended to go on."
    }
  }

  static func english(_ state: FollowedActions.State) -> String {
    switch state {
    case .open: "under way"
    case .overdue(let days): days == 1 ? "1 day overdue" : "\(days) days overdue"
    case .done(let day): "done on \(ReportCells(.english).words(day))"
    }
  }
}
