import AfkastExchange
import AfkastModel

/// The names that the fields of a form may refer to.
struct CaseFormNames {
  private let departments: [String]
  private let goals: [String]
  private let nodes: [String]
  private let assumptions: [String]

  init(_ content: CaseFormContent, _ workspace: Workspace) {
    departments = workspace.departments.map(\.id.text)
    goals = workspace.goals.map(\.id.text)
    nodes = (content.records[.chain] ?? []).map(\.id)
    assumptions = (content.records[.assumptions] ?? []).map(\.id)
  }

  /// What may be chosen for a field; nil where anything may be written.
  func names(for field: CaseFormField) -> [String]? {
    let names: [String]? =
      switch field {
      case .department: departments
      case .goal: goals
      case .node: nodes
      case .measured: assumptions
      default: nil
      }
    return names?.isEmpty == false ? names : nil
  }
}
