import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// The versions of a case that were approved.
struct Approvals {
  /// The one that was approved first: the plan, whenever that was.
  let first: Approval
  private let dated: [(day: Day, approval: Approval)]

  /// Those among facts of a case; nil where there are none.
  init?(_ facts: [Fact]) {
    dated = facts.compactMap { fact in fact.approval.map { (fact.period.lastDay, $0) } }
      .sorted { $0.1.version < $1.1.version }
    guard let first = dated.first?.approval else { return nil }
    self.first = first
  }

  /// The newest one that was decided by a day; before any was, the plan.
  func inForce(on day: Day) -> Approval { dated.last { $0.day <= day }?.approval ?? first }
}

extension Approval {
  /// The case and its workspace as they were approved; nil where this program finds mistakes in them.
  func version(
    of loaded: LoadedCases.Loaded
  ) -> (businessCase: BusinessCase, workspace: Workspace)? {
    // What was not changed since need not be read again.
    if caseText == loaded.file.source.text, workspaceText == loaded.workspaceFile?.source.text,
      let businessCase = loaded.businessCase
    {
      return (businessCase, loaded.workspace)
    }
    return ApprovedCase(self).map { ($0.businessCase.priced(in: $0.workspace), $0.workspace) }
  }
}
