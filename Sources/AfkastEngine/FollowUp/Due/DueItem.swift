public import AfkastModel

/// Something that somebody has to do, and by when (Danish: det, der skal ske).
public struct DueItem: Sendable, Hashable {
  /// What is to be done.
  public enum Subject: Sendable, Hashable {
    /// The case is followed up and a decision recorded, in the forum where one is named.
    case followUp(forum: String?)
    /// A KPI is measured; of one target group where it is split by them.
    case measurement(KPIID, title: String, group: GroupID?)
    /// An action is carried out; its fact says which.
    case action(FactID, what: String)
    /// A milestone is reached.
    case milestone(MilestoneID, title: String)
  }

  /// How pressing it is on the day that the list is of.
  public enum State: Sendable, Hashable {
    /// Past its grace.
    case overdue
    /// Its due day is here or past, its grace is not.
    case due
    /// Its due day is still to come.
    case upcoming
  }

  /// What is to be done.
  public let subject: Subject
  /// The case that it belongs to.
  public let caseID: CaseID
  /// Whose task it is inside the municipality; nil where the case names nobody.
  public let department: DepartmentID?
  /// The role that answers for it; nil where the case names none.
  public let owner: String?
  /// The periods it is about, from the first to the last one missing without a gap; nil for what has a date
  /// of its own.
  public let periods: Periods?
  /// The working day by which it is to be done; the first one where several periods are missing.
  public let dueDay: Day
  /// The last working day before it is overdue.
  public let latestDay: Day
  /// How pressing it is.
  public let state: State
  /// Days since the due day; 0 on it and before.
  public let daysLate: Int

  /// Periods of a cadence that follow each other.
  public struct Periods: Sendable, Hashable {
    /// The oldest.
    public let first: Period
    /// The newest; the same as the first where there is one.
    public let last: Period
    /// How many, at least 1: of what is overdue, the number of cadences that it is overdue by.
    public let count: Int
  }

  /// Whether it is overdue by more than two cadences (DESIGN.md section 6: the verdict is then unknown).
  public var isLapsed: Bool {
    state == .overdue && (periods?.count ?? 0) > Verdict.mostCadencesOverdue
  }
}

extension DueItem.Subject {
  /// The kinds of what is to be done, as programs name them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A follow-up.
    case followUp
    /// A measurement.
    case measurement
    /// An action.
    case action
    /// A milestone.
    case milestone
  }

  /// Which kind it is.
  public var kind: Kind {
    switch self {
    case .followUp: .followUp
    case .measurement: .measurement
    case .action: .action
    case .milestone: .milestone
    }
  }
}
