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
    let read = nodes.compactMap { node -> (Goal, Fields)? in
      guard let fields = Fields(node, WorkspaceSchema.goal, mistakes: fields.mistakes) else {
        return nil
      }
      let id = ids.take(fields)
      let title = fields.requiredText("title")
      let level: GoalLevel? = fields.value("level", ChoiceParser.parse)
      let parent: GoalID? = fields.value("parent", IdentifierParser.parse)
      guard let id, let title else { return nil }
      var goal = Goal(id: id, title: title)
      goal.level = level
      goal.parent = parent
      return (goal, fields)
    }
    let goals = read.map(\.0)
    // Where a goal could not be read, nothing that names it can be called wrong.
    guard goals.count == nodes.count else { return [] }
    for (goal, fields) in read { checkParent(of: goal, among: goals, fields) }
    return goals
  }

  private func checkParent(of goal: Goal, among goals: [Goal], _ fields: Fields) {
    guard let parent = goal.parent else { return }
    if !goals.contains(where: { $0.id == parent }) {
      let meant = NearMiss.best(for: parent.text, among: goals.map(\.id.text))
      fields.mistakes.add(
        .unknownName, at: fields.valueRange("parent"), "there is no goal \"\(parent.text)\"",
        hint: meant.map { "did you mean \($0)?" }, replacement: meant)
    } else if isItsOwnAncestor(goal, among: goals) {
      fields.mistakes.add(
        .keysConflict, at: fields.valueRange("parent"),
        "the goal \"\(goal.id.text)\" serves itself, by way of its parents",
        hint: "one of them must have no parent")
    }
  }

  private func isItsOwnAncestor(_ goal: Goal, among goals: [Goal]) -> Bool {
    var ancestor = goal.parent
    // A tree has no path longer than its nodes.
    for _ in goals {
      guard let id = ancestor else { return false }
      if id == goal.id { return true }
      ancestor = goals.first { $0.id == id }?.parent
    }
    return false
  }
}
