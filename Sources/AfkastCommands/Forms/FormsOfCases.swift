import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore

/// Collects what departments are asked for in cases, each by its newest approved version and the facts about it.
struct FormsOfCases {
  private let window: DueList.Window
  private let department: DepartmentID?
  private let knownAt: RecordingTime?
  private let context: Context
  private var stored: StoredFacts
  private var found: [DepartmentID?: FormContent.Part] = [:]
  private var order: [DepartmentID] = []
  private var workspaces: [FormWorkspace] = []

  static let kinds: [FactKind] = [
    .approval, .measurement, .phase, .decision, .action, .actionDone, .milestoneDone,
  ]

  /// `department` is the one that is asked; nil for all.
  init(
    _ window: DueList.Window, of department: DepartmentID?, knownAt: RecordingTime?,
    in context: Context
  ) {
    self.window = window
    self.department = department
    self.knownAt = knownAt
    self.context = context
    stored = StoredFacts(in: context)
  }

  mutating func add(_ cases: [LoadedCases.Loaded]) throws {
    for loaded in cases { try add(loaded) }
  }

  /// What was found, by department in the order of the workspace; what belongs to none comes last.
  var parts: [FormContent.Part] {
    let others = found.keys.compactMap(\.self).filter { !order.contains($0) }.sorted()
    return (order + others).compactMap { found[$0] } + [found[nil]].compactMap(\.self)
  }

  /// The workspace of all cases; ends the command where they are of several.
  func workspace() throws -> FormWorkspace {
    guard let first = workspaces.first else {
      return FormWorkspace(municipality: nil, beginning: nil)
    }
    guard workspaces.allSatisfy({ $0 == first }) else {
      throw context.failure(
        "The cases are of several workspaces, and a form is of one.",
        hint: "name the folder of one of them", .mistakesInFiles)
    }
    return first
  }

  private mutating func add(_ loaded: LoadedCases.Loaded) throws {
    let facts = try stored.facts(of: loaded, Self.kinds, knownAt: knownAt)
    try note(loaded)
    let version = FollowedVersion(of: loaded, facts, on: window.day, in: context)
    guard let businessCase = version.businessCase else { return }
    let grace = businessCase.followUp?.graceDays ?? version.workspace.cadenceGraceDays
    let list = DueList(
      of: businessCase, facts, in: window, graceDays: version.workspace.cadenceGraceDays)
    let items = list.items.filter { department == nil || $0.department == department }
    guard !items.isEmpty else { return }
    let kpis = CaseKPIs(
      of: businessCase, facts, versions: version.versions,
      discounting: version.workspace.discounting, asOf: window.day, graceDays: grace)
    let report = KPIReport(kpis, of: businessCase, in: version.workspace, from: [])
    for kpi in businessCase.kpis {
      let asked = items.filter { $0.subject.isMeasurement(of: kpi.id) }.flatMap { item in
        AskedMeasurement.asked(by: item, of: businessCase, kpis.standings, graceDays: grace)
          .map { (item.department, $0) }
      }
      for (department, asked) in asked.sorted(by: { $0.1.order < $1.1.order }) {
        self[department, loaded].values.append(FormContent.Value(asked, of: kpi, report))
      }
    }
    for item in items where [.action, .milestone].contains(item.subject.kind) {
      self[item.department, loaded].tasks.append(
        FormContent.Task(item, caseTitle: businessCase.title))
    }
  }

  private mutating func note(_ loaded: LoadedCases.Loaded) throws {
    for department in loaded.workspace.departments.map(\.id) where !order.contains(department) {
      order.append(department)
    }
    guard let file = loaded.workspaceFile else { return }
    let workspace = try FormWorkspace(file, &stored, in: context)
    if !workspaces.contains(workspace) { workspaces.append(workspace) }
  }

  private subscript(department: DepartmentID?, loaded: LoadedCases.Loaded) -> FormContent.Part {
    get {
      let title = loaded.workspace.departments.first { $0.id == department }?.title
      return found[department] ?? FormContent.Part(department, title: title)
    }
    set { found[department] = newValue }
  }
}

extension FormWorkspace {
  /// That of a workspace file, with the beginning of its store.
  init(_ file: WorkspaceFile, _ stored: inout StoredFacts, in context: Context) throws {
    var beginning: String?
    if let (path, store) = try stored.store(beside: file) {
      beginning = try context.reporting(path) { () throws(StoreFailure) in try store.beginning() }
    }
    self.init(municipality: file.workspace.municipality, beginning: beginning)
  }
}

extension DueItem.Subject {
  fileprivate func isMeasurement(of kpi: KPIID) -> Bool {
    if case .measurement(kpi, _, _) = self { true } else { false }
  }
}

extension AskedMeasurement {
  /// By target group and then by time.
  fileprivate var order: (String, Day) { (group?.text ?? "", period.lastDay) }
}
