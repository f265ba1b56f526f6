import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports

/// Collects what is due in cases, each by its newest approved version and the facts about it.
struct DueOfCases {
  private let window: DueList.Window
  private let department: DepartmentID?
  private let knownAt: RecordingTime?
  private let context: Context
  private var facts: StoredFacts
  private var entries: [DueReport.Entry] = []

  private static let kinds: [FactKind] = [
    .approval, .measurement, .decision, .action, .actionDone, .milestoneDone,
  ]

  /// `department` is the one whose part is asked for; nil for all.
  init(
    _ window: DueList.Window, of department: DepartmentID?, knownAt: RecordingTime?,
    in context: Context
  ) {
    self.window = window
    self.department = department
    self.knownAt = knownAt
    self.context = context
    facts = StoredFacts(in: context)
  }

  mutating func add(_ cases: [LoadedCases.Loaded]) throws {
    for loaded in cases { try add(loaded) }
  }

  /// All that was found.
  var report: DueReport { DueReport(entries, in: window, from: facts.stores) }

  private mutating func add(_ loaded: LoadedCases.Loaded) throws {
    let known = try facts.facts(of: loaded, Self.kinds, knownAt: knownAt)
    guard let (businessCase, workspace) = duties(of: loaded, known) else { return }
    let list = DueList(
      of: businessCase, known, in: window, graceDays: workspace.cadenceGraceDays)
    let asked = list.items.filter { department == nil || $0.department == department }
    entries += asked.map { item in
      let department = loaded.workspace.departments.first { $0.id == item.department }
      return DueReport.Entry(
        item, caseTitle: businessCase.title, departmentTitle: department?.title)
    }
  }

  /// The case as it was last approved by the day, or else as its file stands.
  private func duties(
    of loaded: LoadedCases.Loaded, _ facts: [Fact]
  ) -> (BusinessCase, Workspace)? {
    let approvals = facts.filter { $0.period.lastDay <= window.day }.compactMap(\.approval)
    if let newest = approvals.max(by: { $0.version < $1.version }) {
      if let approved = ApprovedCase(newest) {
        return (approved.businessCase, approved.workspace)
      }
      context.console.narrate(
        "Note: version \(newest.version) of \(loaded.file.id?.text ?? "a case") cannot be read by this "
          + "Afkast; what is due is told by its file.\n")
    }
    return loaded.file.businessCase.map { ($0, loaded.workspace) }
  }
}
