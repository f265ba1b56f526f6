import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore

/// Reads a case once for all reports of it.
struct CaseReading: Sendable {
  /// Draws of a report: few enough to be made while somebody waits, and a chance within a percent.
  static let draws = DrawCount(atLeast: 16_384) ?? .standard

  let frame: StatusFrame
  let draws: DrawCount
  let seed: UInt64

  /// All that reports tell of a case, or nil if its file has mistakes; `StoreFailure` if its facts cannot be
  /// read.
  func reported(_ asked: StatusOfCase) throws(StoreFailure) -> ReportedCase? {
    guard let file = FollowedVersions.ofFile(asked.loaded) else { return nil }
    let rows = try asked.rows(frame.asOf)
    do throws(StatusProblem) {
      let versions =
        try FollowedVersions.approved(of: asked.loaded, rows.facts, asOf: frame.asOf) ?? file
      let status = asked.status(
        versions, rows, frame.asOf, CaseStatus.Asked(draws: draws, seed: seed))
      return reported(asked, versions, rows, status)
    } catch {
      return reported(asked, file, rows, .failure(error))
    }
  }

  private func reported(
    _ asked: StatusOfCase, _ versions: FollowedVersions, _ rows: FollowedRows,
    _ status: Result<CaseStatus, StatusProblem>
  ) -> ReportedCase {
    let plan = evaluation(of: versions.plan, asked)
    let outlook = (try? status.get()).flatMap {
      try? $0.review.outlook(draws: draws, seed: seed)
    }
    var reported = ReportedCase(
      asked.entry(versions, status), frame, asked.loaded.workspace, facts: rows.facts, plan: plan,
      followed: versions.newest.map { evaluation(of: $0, asked) } ?? plan,
      outlook: outlook ?? nil, draws: draws, seed: seed, program: "afkast \(Afkast.version)")
    reported.fingerprint = versions.fingerprint
    return reported
  }

  private func evaluation(of businessCase: BusinessCase, _ asked: StatusOfCase) -> Evaluation? {
    let settings = EvaluationSettings(discounting: asked.loaded.workspace.discounting)
    return try? Evaluation(of: businessCase, settings)
  }
}
