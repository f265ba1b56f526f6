import AfkastDiagnostics
import AfkastModel

/// What a goal serves, and what that serves in turn: a tree, from the council down.
///
/// Every goal is looked at once, so that a file of ten thousand goals in a row is read as quickly.
struct GoalAncestry {
  private let goals: [GoalID: Goal]
  /// For each goal the nearest one above it that has a level.
  private var levelled: [GoalID: Goal] = [:]
  /// Goals that serve themselves.
  private var looped: Set<GoalID> = []

  init(_ list: [Goal]) {
    goals = Dictionary(list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    findLevels(list)
    findLoops(list)
  }

  /// Reports a parent that does not exist, that serves the goal itself, or that is not above it.
  func check(_ goal: Goal, _ fields: Fields) {
    guard let parent = goal.parent, !fields.mistakes.isFull else { return }
    if goals[parent] == nil {
      reportUnknown(parent, fields)
    } else if looped.contains(goal.id) {
      fields.mistakes.add(
        .keysConflict, at: fields.valueRange("parent"),
        "the goal \"\(goal.id.text)\" serves itself, by way of its parents",
        hint: "one of them must have no parent")
    } else if let level = goal.level, let above = levelled[goal.id], let aboveLevel = above.level,
      !aboveLevel.isAbove(level)
    {
      report(level, notBelow: aboveLevel, of: above, fields)
    }
  }

  private mutating func findLevels(_ list: [Goal]) {
    let children = Dictionary(grouping: list, by: \.parent)
    var ahead = list.filter { $0.parent.flatMap { goals[$0] } == nil }
    while let goal = ahead.popLast() {
      for child in children[goal.id] ?? [] {
        levelled[child.id] = goal.level == nil ? levelled[goal.id] : goal
        ahead.append(child)
      }
    }
  }

  private mutating func findLoops(_ list: [Goal]) {
    var walked: [GoalID: Int] = [:]
    for (walk, start) in list.enumerated() {
      var next = GoalID?.some(start.id)
      while let id = next, walked[id] == nil, let goal = goals[id] {
        walked[id] = walk
        next = goal.parent
      }
      // A walk that ends where it has been itself has gone round a loop.
      guard let end = next, walked[end] == walk else { continue }
      while let id = next, looped.insert(id).inserted { next = goals[id]?.parent }
    }
  }

  private func report(
    _ level: GoalLevel, notBelow above: GoalLevel, of ancestor: Goal, _ fields: Fields
  ) {
    let levels = GoalLevel.allCases.map(\.rawValue).joined(separator: ", ")
    fields.mistakes.add(
      .goalLevel, at: fields.valueRange("level"),
      "a goal of level \(level.rawValue) cannot serve \"\(ancestor.id.text)\" of level "
        + above.rawValue,
      hint: "from the top down: \(levels)")
  }

  private func reportUnknown(_ parent: GoalID, _ fields: Fields) {
    let meant = NearMiss.best(for: parent.text, among: goals.keys.sorted().map(\.text))
    fields.mistakes.add(
      .unknownName, at: fields.valueRange("parent"), "there is no goal \"\(parent.text)\"",
      hint: meant.map { "did you mean \($0)?" }, replacement: meant)
  }
}
