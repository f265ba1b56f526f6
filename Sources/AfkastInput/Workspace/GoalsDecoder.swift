import AfkastDiagnostics
import AfkastModel

/// Reads the tree of goals.
struct GoalsDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func decode() -> [Goal] {
    var ids = UniqueIDs<Goal>(mistakes: fields.mistakes)
    let nodes = fields.list("goals")
    let read = nodes.compactMap { node -> (goal: Goal, fields: Fields)? in
      guard let fields = Fields(node, WorkspaceSchema.goal, mistakes: fields.mistakes) else {
        return nil
      }
      return goal(fields, id: ids.take(fields)).map { ($0, fields) }
    }
    // Where a goal could not be read, nothing that names it can be called wrong.
    guard read.count == nodes.count else { return [] }
    let ancestry = GoalAncestry(read.map(\.goal))
    for (goal, fields) in read { ancestry.check(goal, fields) }
    return read.map(\.goal)
  }

  private func goal(_ fields: Fields, id: GoalID?) -> Goal? {
    let title = fields.requiredText("title")
    let level: GoalLevel? = fields.value("level", ChoiceParser.parse)
    let parent: GoalID? = fields.value("parent", IdentifierParser.parse)
    let rank = fields.value("rank", CountParser.parse)
    let names = CaseNames(fields, workspace: Workspace())
    let kpis = KPIsDecoder(fields, names: names, schema: WorkspaceSchema.kpi).decode()
    guard let id, let title else { return nil }
    var goal = Goal(id: id, title: title)
    goal.level = level
    goal.parent = parent
    goal.rank = rank
    goal.kpis = kpis
    return goal
  }
}
