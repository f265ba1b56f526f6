import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports

/// The cases that forms may be about, as they are followed, and what was measured of them.
struct FormHistories {
  private var followed: [CaseID: (loaded: LoadedCases.Loaded, version: FollowedVersion)] = [:]
  private var mistaken: Set<CaseID> = []
  private var stored: StoredFacts

  init(in workspace: FollowedWorkspace, _ context: Context) throws {
    stored = StoredFacts(in: context)
    guard let day = context.presentTime()?.day else { return }
    for loaded in LoadedCases([workspace.folder], in: context, by: workspace.finder).cases {
      guard let id = loaded.file.id else { continue }
      let approvals = try stored.facts(of: loaded, [.approval], knownAt: nil)
      let version = FollowedVersion(of: loaded, approvals, on: day, in: context)
      if version.businessCase == nil {
        mistaken.insert(id)
      } else {
        followed[id] = (loaded, version)
      }
    }
  }

  var known: FormCases {
    FormCases(followed.values.compactMap(\.version.businessCase), mistaken: mistaken)
  }

  /// Who the workspace is, as forms say it.
  mutating func workspace(_ workspace: FollowedWorkspace) throws -> FormWorkspace {
    try FormWorkspace(workspace.file, &stored, in: stored.context)
  }

  /// The values that are far from what was measured before, by their cells.
  mutating func doubts(
    of answers: [FormAnswer], today: Day
  ) throws -> [FormPlace: FormDoubt] {
    var doubts: [FormPlace: FormDoubt] = [:]
    let byCase = Dictionary(grouping: answers.filter { $0.measured != nil }, by: \.row.caseID)
    for (caseID, answers) in byCase {
      guard let (loaded, version) = followed[caseID], let businessCase = version.businessCase
      else { continue }
      let facts = try stored.facts(of: loaded, FormsOfCases.kinds, knownAt: nil)
      let last = answers.compactMap(\.measured?.period.lastDay).max() ?? today
      let kpis = CaseKPIs(
        of: businessCase, facts, discounting: version.workspace.discounting,
        asOf: max(today, last),
        graceDays: businessCase.followUp?.graceDays ?? version.workspace.cadenceGraceDays)
      let privacy = Disclosure(
        of: kpis.standings, suppressBelow: version.workspace.suppressBelow)
      for answer in answers {
        guard let measured = answer.measured,
          let standing = kpis.standings.first(where: {
            $0.kpi.id == measured.measurement.kpi && $0.group == measured.measurement.group
          }),
          let distant = DistantValue(
            measured.measurement.value, in: measured.period, beside: standing)
        else { continue }
        doubts[answer.place] = FormDoubt(
          distant, isHidden: privacy.hidesNumbers(of: standing))
      }
    }
    return doubts
  }
}
