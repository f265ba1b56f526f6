import AfkastEngine
import AfkastInput
import AfkastModel

/// The case that is followed up on a day: by the version in force, or else as its file stands.
struct FollowedVersion {
  /// Nil where the file has mistakes and nothing was approved.
  let businessCase: BusinessCase?
  let workspace: Workspace
  private let approvals: [Fact]

  /// Of a case and the facts known of it; says so where an approved version cannot be read any more.
  init(of loaded: LoadedCases.Loaded, _ facts: [Fact], on day: Day, in context: Context) {
    approvals = facts.filter { $0.period.lastDay <= day && $0.approval != nil }
    if let approval = Approvals(facts)?.inForce(on: day) {
      if let version = approval.version(of: loaded) {
        (businessCase, workspace) = version
        return
      }
      context.console.narrate(
        "Note: version \(approval.version) of \(loaded.file.id?.text ?? "a case") cannot be read by this "
          + "Afkast; its file is followed instead.\n")
    }
    (businessCase, workspace) = (loaded.businessCase, loaded.workspace)
  }

  /// All versions approved by the day, oldest first; without those that this program cannot read.
  var versions: [CaseVersion] {
    approvals.compactMap { fact in
      fact.approval.flatMap { approval in
        ApprovedCase(approval).map {
          CaseVersion(approval.version, approved: fact.period.lastDay, $0.businessCase)
        }
      }
    }.sorted { $0.number < $1.number }
  }
}
