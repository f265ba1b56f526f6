import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore

/// The versions of a case that it is followed by: as approved, or as its file stands.
struct FollowedVersions {
  /// The version that was approved first, which is the plan.
  let plan: BusinessCase
  /// The newest one in force; nil where it is the plan.
  let newest: BusinessCase?
  /// Days of grace of the workspace as it was approved.
  let graceDays: Int
  /// Nil where none was approved.
  let numbers: StatusEntry.Versions?
  /// The SHA-256 of the text that is followed.
  let fingerprint: String

  /// What is followed.
  var followed: BusinessCase { newest ?? plan }

  /// The file alone; nil if it has mistakes.
  static func ofFile(_ loaded: LoadedCases.Loaded) -> FollowedVersions? {
    loaded.businessCase.map { businessCase in
      FollowedVersions(
        plan: businessCase, newest: nil, graceDays: loaded.workspace.cadenceGraceDays,
        numbers: nil, fingerprint: Fingerprint.of(loaded.file.source.text))
    }
  }

  /// The versions that were approved, or the file where none was; nil if that has mistakes.
  ///
  /// The first one is the plan whenever it was approved, later ones are in force from the month of their
  /// decision.
  static func approved(
    of loaded: LoadedCases.Loaded, _ facts: [Fact], asOf: Month
  ) throws(StatusProblem) -> FollowedVersions? {
    let approvals = facts.compactMap { fact in fact.approval.map { (fact.period, $0) } }
      .sorted { $0.1.version < $1.1.version }
    guard let first = approvals.first?.1 else { return ofFile(loaded) }
    let newest = approvals.last { $0.0.lastDay <= asOf.lastDay }?.1 ?? first
    let plan = try read(first, loaded)
    let followed = newest.version == first.version ? nil : try read(newest, loaded)
    return FollowedVersions(
      plan: plan.businessCase, newest: followed?.businessCase,
      graceDays: (followed ?? plan).workspace.cadenceGraceDays,
      numbers: .init(plan: first.version, followed: newest.version),
      fingerprint: newest.fingerprint)
  }

  private static func read(
    _ approval: Approval, _ loaded: LoadedCases.Loaded
  ) throws(StatusProblem) -> (businessCase: BusinessCase, workspace: Workspace) {
    // What was not changed since need not be read again.
    if approval.caseText == loaded.file.source.text,
      approval.workspaceText == loaded.workspaceFile?.source.text,
      let businessCase = loaded.businessCase
    {
      return (businessCase, loaded.workspace)
    }
    guard let approved = ApprovedCase(approval) else {
      throw .unreadable(version: approval.version)
    }
    return (approved.businessCase.priced(in: approved.workspace), approved.workspace)
  }
}
