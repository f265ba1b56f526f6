import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

@Suite struct GoalTreeTests {
  private func goal(_ id: String, _ parent: String? = nil, rank: Int? = nil) throws -> Goal {
    var goal = Goal(id: try known(GoalID(id)), title: id)
    goal.parent = try parent.map { try known(GoalID($0)) }
    goal.rank = rank
    return goal
  }

  private func tree(_ goals: [Goal], _ cases: [Evaluation] = []) -> GoalTree {
    var workspace = Workspace()
    workspace.goals = goals
    return GoalTree(of: workspace, with: cases)
  }

  private func shown(_ tree: GoalTree) -> [String] {
    tree.places.map { place in
      String(repeating: "-", count: place.depth) + "\(place.position) \(place.goal.id.text)"
    }
  }

  @Test func `orders goals by rank, then as in the file`() throws {
    let found = try tree([
      goal("last"), goal("b", "second", rank: 2), goal("first", rank: 1), goal("a", "second"),
      goal("second", rank: 5), goal("c", "second", rank: 2), goal("also-last"),
    ])
    #expect(
      shown(found) == ["1 first", "2 second", "-1 b", "-2 c", "-3 a", "3 last", "4 also-last"])
    #expect(found.places.map(\.hasGoalsBelow) == [false, true, false, false, false, false, false])
  }

  @Test func `loses no goal to a loop or to a parent that is not there`() throws {
    let found = try tree([goal("a", "b"), goal("b", "a"), goal("c", "nowhere"), goal("d", "d")])
    #expect(found.places.map(\.goal.id.text) == ["c", "a", "b", "d"])
  }

  @Test func `hangs each case on its goal or among the others`() throws {
    let cases = try ["a", "elsewhere", nil].map { goal in
      var businessCase = try CaseBuilder.businessCase(months: 12)
      businessCase.goal = try goal.map { try known(GoalID($0)) }
      return try Evaluation(of: businessCase)
    }
    let found = try tree([goal("a"), goal("b")], cases)
    #expect(found.places.map(\.cases.count) == [1, 0])
    #expect(found.otherCases.map(\.businessCase.goal?.text) == ["elsewhere", nil])
  }
}
