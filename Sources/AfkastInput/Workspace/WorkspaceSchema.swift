/// Every key of `afkast.yaml`, once.
package enum WorkspaceSchema {
  package static let file = Schema(
    "the workspace file",
    [
      "afkast", "municipality", "language", "prices", "discount", "departments", "goals",
      "suppressBelow", "cadenceGrace",
    ], later: ["tables"])

  package static let discount = Schema("discount", ["schedule", "step", "timing"])
  package static let goal = Schema("a goal", ["id", "title", "level", "parent"])

  /// All of them, for the tests that hold the documentation to it.
  package static let all = [file, discount, goal]
}
