/// A goal that cases serve, in a tree from council to unit.
public struct Goal: Sendable {
  /// The name, unique in the workspace.
  public let id: GoalID
  /// What people call it.
  public let title: String
  /// Who set it.
  public var level: GoalLevel?
  /// The goal that it serves in turn.
  public var parent: GoalID?
  /// Its place among the goals beside it, the weightiest first; nil where the file's order decides.
  public var rank: Int?
  /// What tells whether it is reached.
  public var kpis: [KPI] = []

  /// Makes a goal.
  public init(id: GoalID, title: String) {
    self.id = id
    self.title = title
  }
}

/// Who sets a goal, from the top down.
public enum GoalLevel: String, Sendable, Hashable, CaseIterable {
  /// The municipal council (byråd).
  case council
  /// A standing committee (fagudvalg).
  case committee
  /// An administration (forvaltning).
  case administration
  /// A unit, such as a school.
  case unit

  /// Whether it stands higher up than another.
  public func isAbove(_ other: GoalLevel) -> Bool { height > other.height }

  private var height: Int {
    switch self {
    case .council: 3
    case .committee: 2
    case .administration: 1
    case .unit: 0
    }
  }
}
