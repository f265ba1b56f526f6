import AfkastEngine
import AfkastModel

/// What is said of decisions, those to be made and those made, in each language.
enum DecisionMessage: Worded, Sendable {
  case decisionTitle, lastTitle, cannotRecommend
  case recommended(Recommendation, released: String?)
  /// The number of things that are overdue.
  case overdueCount(Int)
  case worth(String, String), required(String, String, String)
  case nothingDecided, decided(Day, Decision.Course, forum: String?, note: String)
  case nothingCame, moreActions(Int)
  case action(String, owner: String, by: Day, FollowedActions.State)
  case moved(String, from: String, to: String, isSame: Bool, in: String), notMeasuredSince(String)
}
