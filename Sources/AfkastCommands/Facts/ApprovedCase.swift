import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// A case and its workspace as they were approved.
struct ApprovedCase {
  let businessCase: BusinessCase
  let workspace: Workspace

  /// Reads an approved version; nil where this program finds mistakes in it, as rules may get stricter.
  init?(_ approval: Approval) {
    let workspace = WorkspaceFile(
      SourceText(name: CasePaths.workspaceName, text: approval.workspaceText)
    ).workspace
    let source = SourceText(name: "version \(approval.version)", text: approval.caseText)
    guard let businessCase = CaseFile(source, in: workspace).businessCase else { return nil }
    self.businessCase = businessCase
    self.workspace = workspace
  }
}
