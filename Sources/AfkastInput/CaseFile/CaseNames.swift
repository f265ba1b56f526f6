import AfkastDiagnostics
import AfkastModel

/// The names that a case may refer to, and the check that it refers to no others.
final class CaseNames {
  /// The departments that take part; the first one leads.
  let caseDepartments: [DepartmentID]
  private let knownDepartments: [String]
  private let nodes: [String]?
  private let goals: [String]
  private let mistakes: Mistakes

  init(_ fields: Fields, workspace: Workspace) {
    mistakes = fields.mistakes
    nodes = ListedIDs(fields.peek("chain")).known
    goals = workspace.goals.map(\.id.text)
    knownDepartments = workspace.departments.map(\.id.text)
    var listed: [(DepartmentID, SourceRange)] = []
    for item in fields.list("departments") {
      if let id: DepartmentID = fields.parse(item, of: "departments", IdentifierParser.parse) {
        listed.append((id, item.range))
      }
    }
    caseDepartments = listed.map(\.0)
    for (id, range) in listed { check(id.text, in: knownDepartments, "department", at: range) }
  }

  /// A department that a field names; unknown ones are reported if the workspace lists any.
  func department(_ fields: Fields) -> DepartmentID? {
    let id: DepartmentID? = fields.value("department", IdentifierParser.parse)
    if let id {
      check(id.text, in: knownDepartments, "department", at: fields.valueRange("department"))
    }
    return id
  }

  /// The node of the effect chain that a field names.
  func node(_ fields: Fields) -> NodeID? {
    let id: NodeID? = fields.value("node", IdentifierParser.parse)
    if let id { checkNode(id, at: fields.valueRange("node")) }
    return id
  }

  /// Reports a node that is not in the chain.
  func checkNode(_ id: NodeID, at range: SourceRange) {
    guard let nodes, !nodes.contains(id.text) else { return }
    report(id.text, among: nodes, "node of the chain", at: range)
  }

  /// The goal that the case names; unknown ones are reported if the workspace lists any.
  func goal(_ fields: Fields) -> GoalID? {
    let id: GoalID? = fields.value("goal", IdentifierParser.parse)
    if let id { check(id.text, in: goals, "goal", at: fields.valueRange("goal")) }
    return id
  }

  private func check(_ name: String, in known: [String], _ what: String, at range: SourceRange) {
    if !known.isEmpty, !known.contains(name) { report(name, among: known, what, at: range) }
  }

  private func report(_ name: String, among known: [String], _ what: String, at range: SourceRange)
  {
    // Finding a near name costs more than reading this one did.
    guard !mistakes.isFull else { return }
    let meant = NearMiss.best(for: name, among: known)
    mistakes.add(
      .unknownName, at: range, "there is no \(what) \"\(name)\"",
      hint: meant.map { "did you mean \($0)?" }
        ?? (known.isEmpty ? nil : "one of " + known.joined(separator: ", ")),
      replacement: meant)
  }
}
