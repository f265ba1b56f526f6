public import AfkastModel

/// What a case asks for as of a day: overdue, due, and soon to be.
public struct DueList: Sendable {
  /// As of when, and how far ahead.
  public struct Window: Sendable, Hashable {
    /// The day; facts about later periods do not count.
    public let day: Day
    /// Days after it in which what falls due is shown too; not negative.
    public let days: Int

    /// Makes a window; a negative number of days is none.
    public init(_ day: Day, within days: Int = 0) {
      self.day = day
      self.days = max(0, days)
    }

    /// The last day that is shown.
    var last: Day { day.advanced(by: days) }
  }

  /// What is to be done, the most pressing first: by state, due day, and then by name.
  public let items: [DueItem]
  /// Whether the case was decided to stop or to close.
  public let hasEnded: Bool

  /// Of a case and the facts known of it, corrected ones included, in any order.
  ///
  /// `graceDays` are the workspace's; a case's own take their place. A case that was decided to stop or
  /// close asks for nothing.
  public init(
    of businessCase: BusinessCase, _ facts: [Fact], in window: Window, graceDays: Int
  ) {
    let record = FollowUpRecord(facts, asOf: window.day)
    hasEnded = record.isClosed
    guard !hasEnded else {
      items = []
      return
    }
    let duties = Duties(
      businessCase, record, window, graceDays: businessCase.followUp?.graceDays ?? graceDays)
    items = (duties.followUps + duties.measurements + duties.actions + duties.milestones)
      .sorted()
  }

  /// The follow-ups that are overdue by more than two cadences.
  public var lapsedFollowUps: [DueItem] {
    items.filter { $0.subject.kind == .followUp && $0.isLapsed }
  }
}

extension DueItem: Comparable {
  /// Orders by how pressing: what is overdue first, then what was due earlier.
  public static func < (left: DueItem, right: DueItem) -> Bool {
    if left.state != right.state { return left.state.rank < right.state.rank }
    if left.dueDay != right.dueDay { return left.dueDay < right.dueDay }
    if left.caseID != right.caseID { return left.caseID < right.caseID }
    return left.subject.order.lexicographicallyPrecedes(right.subject.order)
  }
}

extension DueItem.State {
  fileprivate var rank: Int {
    switch self {
    case .overdue: 0
    case .due: 1
    case .upcoming: 2
    }
  }
}

extension DueItem.Subject {
  /// Names that tell any two of a case apart, in the order in which they are shown.
  fileprivate var order: [String] {
    switch self {
    case .followUp: ["0"]
    case .measurement(let kpi, _, let group): ["1", kpi.text, group?.text ?? ""]
    case .action(let fact, let what): ["2", what, String(fact.number)]
    case .milestone(let id, _): ["3", id.text]
    }
  }
}
