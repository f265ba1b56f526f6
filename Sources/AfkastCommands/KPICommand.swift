import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast kpi` tells where a case's KPIs stand, and whether that is signal or noise.
struct KPICommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpi",
    abstract: "Tell where the KPIs of a case stand: level, signal or noise, and effect.",
    discussion: """
      The case is its newest approved version, or else its file. Without KPI each has a paragraph, \
      with it a screen with a chart. Progress is the share of the way to the point of today; \
      an effect is certain only when two successive quarterly reviews say so.
      """)

  @Argument(help: "The case, by its id or its file.") var `case`: String
  @Argument(help: "The KPI; all of them if not given.") var kpi: String?

  @OptionGroup var days: DayOptions
  @OptionGroup var departments: DepartmentOption
  @Option(help: ArgumentHelp("Only this target group.", valueName: "group")) var group: String?
  @Option(help: "How to show the answer.") var format: OutputFormat = .table
  @Option(help: "The language of the text; the workspace's if not given.") var language: Language?
  @OptionGroup var workspace: WorkspaceOption

  private static let kinds: [FactKind] = [.approval, .measurement, .phase, .decision]

  func run(in context: Context) throws {
    let day = try days.day(in: context)
    let followed = try FollowedCase(
      `case`, workspace, in: context, otherwise: "Nothing was evaluated.")
    var stored = StoredFacts(in: context)
    let facts = try stored.facts(of: followed.loaded, Self.kinds, knownAt: try days.knownTime())
    let version = FollowedVersion(of: followed.loaded, facts, on: day, in: context)
    guard let businessCase = version.businessCase else { throw ExitCode.mistakesInFiles }
    let kpis = CaseKPIs(
      of: businessCase, facts, versions: version.versions,
      discounting: version.workspace.discounting, asOf: day,
      graceDays: businessCase.followUp?.graceDays ?? version.workspace.cadenceGraceDays)
    let report = KPIReport(
      kpis, of: businessCase, in: version.workspace, from: stored.stores,
      asked: try asked(in: businessCase), group: try group(in: businessCase),
      department: try departments.id(in: [followed.loaded]))
    show(report, in: followed.workspace.language(asked: language), on: context.console)
    ApprovedVersions(in: context).note([followed.loaded])
  }

  private func asked(in businessCase: BusinessCase) throws -> KPIID? {
    guard let kpi else { return nil }
    if let found = businessCase.kpis.first(where: { $0.id.text == kpi }) { return found.id }
    throw ValidationError(unknown: "KPI", kpi, among: businessCase.kpis.map(\.id.text))
  }

  private func group(in businessCase: BusinessCase) throws -> GroupID? {
    guard let group else { return nil }
    if let found = businessCase.groups.first(where: { $0.text == group }) { return found }
    throw ValidationError(unknown: "target group", group, among: businessCase.groups.map(\.text))
  }

  private func show(_ report: KPIReport, in language: Language, on console: any Console) {
    switch format {
    case .table: console.write(KPIReportText(report, language).text)
    case .json: console.write(report.json(generator: "afkast \(Afkast.version)").text)
    case .csv:
      let csv = CSV(self.language == .danish ? .danishExcel : .machine)
      console.write(csv.text(header: KPIReport.columns, rows: report.cells))
    }
  }
}
