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
    let parents = Dictionary(
      goals.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    for (goal, fields) in read { checkParent(of: goal, among: parents, fields) }
    return goals
  }

  private func checkParent(of goal: Goal, among parents: [GoalID: GoalID?], _ fields: Fields) {
    guard let parent = goal.parent, !fields.mistakes.isFull else { return }
    if parents[parent] == nil {
      let meant = NearMiss.best(for: parent.text, among: parents.keys.sorted().map(\.text))
      fields.mistakes.add(
        .unknownName, at: fields.valueRange("parent"), "there is no goal \"\(parent.text)\"",
        hint: meant.map { "did you mean \($0)?" }, replacement: meant)
    } else if isItsOwnAncestor(goal, among: parents) {
      fields.mistakes.add(
        .keysConflict, at: fields.valueRange("parent"),
        "the goal \"\(goal.id.text)\" serves itself, by way of its parents",
        hint: "one of them must have no parent")
    }
  }

  private func isItsOwnAncestor(_ goal: Goal, among parents: [GoalID: GoalID?]) -> Bool {
    var ancestor = goal.parent
    // A tree has no path longer than its nodes.
    for _ in parents {
      guard let id = ancestor else { return false }
      if id == goal.id { return true }
      ancestor = parents[id] ?? nil
    }
    return false
  }
}
