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
    guard let approvals = Approvals(facts) else { return ofFile(loaded) }
    let (first, newest) = (approvals.first, approvals.inForce(on: asOf.lastDay))
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
    guard let version = approval.version(of: loaded) else {
      throw .unreadable(version: approval.version)
    }
    return version
  }
}
