import AfkastModel
import AfkastReports

/// Cases with their facts, and what is said of all of them.
struct FoundCases {
  let cases: [StatusOfCase]
  let frame: StatusFrame
  let language: Language
  /// The department that was asked for; nil for all.
  let department: DepartmentID?
  /// The files that they are made from, as the user would write them.
  let inputs: [String]

  /// What the municipality is called, where one of its cases says so.
  var municipality: String? { cases.lazy.compactMap(\.loaded.workspace.municipality).first }

  /// The departments of all workspaces, each once, in their order.
  var departments: [Department] {
    var found: [Department] = []
    for department in cases.flatMap(\.loaded.workspace.departments)
    where !found.contains(where: { $0.id == department.id }) {
      found.append(department)
    }
    return found
  }
}
