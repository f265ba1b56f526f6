public import AfkastModel

/// The goals of a municipality from the top down, the weightiest first, with the cases that serve
/// them.
///
/// It is a list with depths rather than things inside things: it is read from top to bottom, and as
/// deep as a file makes it.
public struct GoalTree: Sendable {
  /// A goal at its place in the tree.
  public struct Place: Sendable {
    /// The goal.
    public let goal: Goal
    /// How many goals are above it.
    public let depth: Int
    /// Its place among the goals with the same parent, from 1.
    public let position: Int
    /// Whether other goals serve it.
    public let hasGoalsBelow: Bool
    /// The cases that name it, in their order.
    public let cases: [Evaluation]
  }

  /// The municipality's name.
  public let municipality: String?
  /// Each goal before those that serve it.
  public let places: [Place]
  /// Cases that name no goal, or none of the tree.
  public let otherCases: [Evaluation]

  /// Hangs cases on the goals of their workspace.
  public init(of workspace: Workspace, with cases: [Evaluation]) {
    let goals = Dictionary(
      workspace.goals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let siblings = Dictionary(grouping: workspace.goals.ranked, by: \.parent)
    let byGoal = Dictionary(grouping: cases, by: \.businessCase.goal)
    let walk = Walk(workspace.goals.ranked.map(\.id)) { siblings[$0]?.map(\.id) ?? [] }
    municipality = workspace.municipality
    otherCases = cases.filter { $0.businessCase.goal.flatMap { goals[$0] } == nil }
    let positions = Self.positions(siblings.values)
    places = walk.steps.filter { !$0.isRepeated }.compactMap { step in
      goals[step.id].map { goal in
        Place(
          goal: goal, depth: step.depth, position: positions[step.id] ?? 1,
          hasGoalsBelow: siblings[step.id] != nil, cases: byGoal[step.id] ?? [])
      }
    }
  }

  private static func positions(_ siblings: some Sequence<[Goal]>) -> [GoalID: Int] {
    let numbered = siblings.flatMap { goals in
      goals.enumerated().map { ($0.element.id, $0.offset + 1) }
    }
    return Dictionary(numbered, uniquingKeysWith: { first, _ in first })
  }
}

extension [Goal] {
  /// By rank, and where that does not tell them apart in the order of the file; goals without a rank
  /// come after those with one.
  fileprivate var ranked: [Goal] {
    enumerated().sorted { left, right in
      (left.element.rank ?? .max, left.offset) < (right.element.rank ?? .max, right.offset)
    }.map(\.element)
  }
}
