package import AfkastEngine
package import AfkastModel

/// How a case differs from an approved version of it, with what is known of that version.
package struct CaseDifference: Sendable {
  let comparison: VersionComparison
  /// The version's number and the decision that approved it.
  let approval: Approval
  /// The day that it was approved.
  let day: String
  /// Whether the text of the case file is not the approved one.
  let caseTextDiffers: Bool
  /// Whether the text of afkast.yaml is not the approved one.
  let workspaceTextDiffers: Bool

  /// `approved` holds the approval; the texts are those that there are now.
  package init(
    _ comparison: VersionComparison, _ approval: Approval, approved: Period, caseText: String,
    workspaceText: String
  ) {
    self.comparison = comparison
    self.approval = approval
    day = approved.description
    caseTextDiffers = approval.caseText != caseText
    workspaceTextDiffers = approval.workspaceText != workspaceText
  }

  var businessCase: BusinessCase { comparison.current.businessCase }

  /// The sentence that says where the difference is, and how much of one it is.
  var message: DifferenceMessage {
    switch (caseTextDiffers, workspaceTextDiffers, comparison.parts.isEmpty) {
    case (false, false, _): .same
    case (true, _, true): .onlyText
    case (false, true, true): .onlyWorkspaceText
    case (false, true, false): .onlyWorkspace
    case (true, false, false): .onlyCase
    case (true, true, false): .both
    }
  }
}
