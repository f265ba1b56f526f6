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
  private var missing: [MissingCase] = []

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
  var report: DueReport { DueReport(entries, in: window, from: facts.stores, missing: missing) }

  /// Looks for approved cases whose files are gone.
  mutating func addMissing(from loaded: LoadedCases, _ paths: [String]) throws {
    missing = try facts.missing(
      from: loaded, paths, of: department, knownAt: knownAt, in: context)
  }

  private mutating func add(_ loaded: LoadedCases.Loaded) throws {
    let known = try facts.facts(of: loaded, Self.kinds, knownAt: knownAt)
    let version = FollowedVersion(of: loaded, known, on: window.day, in: context)
    guard let businessCase = version.businessCase else { return }
    let list = DueList(
      of: businessCase, known, in: window, graceDays: version.workspace.cadenceGraceDays)
    let asked = list.items.filter { department == nil || $0.department == department }
    entries += asked.map { item in
      let department = loaded.workspace.departments.first { $0.id == item.department }
      return DueReport.Entry(
        item, caseTitle: businessCase.title, departmentTitle: department?.title)
    }
  }
}
