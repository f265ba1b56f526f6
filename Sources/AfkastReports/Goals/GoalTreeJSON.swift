package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// Goals and their cases as JSON: goals in the order of the tree, each with its parent and depth.
package struct GoalTreeJSON: Sendable {
  private let trees: [GoalTree]
  private let generator: String

  package init(_ trees: [GoalTree], generator: String) {
    self.trees = trees
    self.generator = generator
  }

  package var json: JSON {
    .object([
      ("schema", .string("afkast.goals/1")), ("generator", .string(generator)),
      ("workspaces", .array(trees.map(tree))),
    ])
  }

  private func tree(_ tree: GoalTree) -> JSON {
    .object([
      ("municipality", JSON(tree.municipality)), ("goals", .array(tree.places.map(goal))),
      ("casesOutsideGoals", .array(tree.otherCases.map(businessCase))),
    ])
  }

  private func goal(_ place: GoalTree.Place) -> JSON {
    .object([
      ("id", .string(place.goal.id.text)), ("title", .string(place.goal.title)),
      ("level", JSON(place.goal.level?.rawValue)), ("parent", JSON(place.goal.parent?.text)),
      ("rank", JSON(place.goal.rank)), ("depth", .integer(place.depth)),
      ("position", .integer(place.position)),
      ("kpis", .array(place.goal.kpis.map { JSON($0) })),
      ("cases", .array(place.cases.map(businessCase))),
    ])
  }

  private func businessCase(_ evaluation: Evaluation) -> JSON {
    .object([
      ("id", .string(evaluation.businessCase.id.text)),
      ("title", .string(evaluation.businessCase.title)),
      ("goal", JSON(evaluation.businessCase.goal?.text)), ("payback", JSON(evaluation.payback)),
      ("net", .number(evaluation.net.kroner)),
    ])
  }
}
