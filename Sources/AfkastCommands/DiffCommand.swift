import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast diff` shows how a case differs from a version that was approved.
struct DiffCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show how a case differs from its approved version, in words and in kroner.",
    discussion: """
      The approved version is evaluated with the afkast.yaml that was approved with it, the case with \
      the one that there is now. Fields have the names of the case file.
      """)

  @Argument(help: "The case.") var `case`: String
  @Option(
    name: .customLong("version"),
    help: ArgumentHelp(
      "Which approved version: its number, first or newest.", valueName: "version"))
  var against: String = "newest"
  @Option(help: "How to show the difference.") var format: OutputFormat = .table
  @Option(help: "The language of the text; the workspace's if not given.") var language: Language?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(
      `case`, workspace, in: context, otherwise: "Nothing was compared.")
    let store = try followed.workspace.store()
    let id = followed.businessCase.id
    let approvals = try context.reporting(followed.workspace.storePath) {
      () throws(StoreFailure) in try store.approvals(of: id)
    }
    guard !approvals.isEmpty else { return sayUnapproved(id, on: context.console) }
    let fact = try chosen(among: approvals)
    guard let fact, let approval = fact.approval else { throw ExitCode(70) }
    let frozen = try ApprovedCase(approval, of: id, in: context)
    let comparison = try compared(frozen, with: followed, in: context)
    show(
      CaseDifference(
        comparison, approval, approved: fact.period, caseText: followed.file.source.text,
        workspaceText: followed.workspace.file.source.text),
      in: followed.workspace.language(asked: language), on: context.console)
  }

  private func sayUnapproved(_ id: CaseID, on console: any Console) {
    switch format {
    case .json:
      let json = CaseDifference.unapproved(id, generator: "afkast \(Afkast.version)")
      console.write(json.text)
    case .csv: console.write(CSV(.machine).text(header: CaseDifference.columns, rows: []))
    case .table: break
    }
    console.narrate(
      "\(id.text) has not been approved, so there is nothing to compare it with.\n"
        + "   = afkast approve \(id.text) --decision DECISION\n")
  }

  private func chosen(among approvals: [Fact]) throws -> Fact? {
    switch against {
    case "newest": return approvals.last
    case "first": return approvals.first
    default:
      if let fact = approvals.first(where: { $0.approval.map { String($0.version) } == against }) {
        return fact
      }
      let versions = approvals.compactMap { $0.approval.map { String($0.version) } }
      throw ValidationError(
        unknown: "approved version", against, among: versions + ["first", "newest"])
    }
  }

  private func compared(
    _ frozen: ApprovedCase, with followed: FollowedCase, in context: Context
  ) throws -> VersionComparison {
    let approved = try evaluation(of: frozen.loaded, in: context)
    let current = try evaluation(of: followed.loaded, in: context)
    guard let comparison = try? VersionComparison(approved, with: current) else {
      throw context.failure("The amounts are too large to add up.", .mistakesInFiles)
    }
    return comparison
  }

  private func evaluation(of loaded: LoadedCases.Loaded, in context: Context) throws -> Evaluation {
    var settings = EvaluationSettings(discounting: loaded.workspace.discounting)
    settings.searchesSwitching = false
    let result = loaded.evaluated(settings)
    if let diagnostic = loaded.file.diagnostic(of: result) {
      let renderer = DiagnosticRenderer(
        sources: [loaded.file.source], coloured: context.console.colours)
      context.console.narrate(renderer.render([diagnostic]) + "\nNothing was compared.\n")
      throw ExitCode.mistakesInFiles
    }
    guard let evaluation = try? result?.get() else { throw ExitCode(70) }
    return evaluation
  }

  private func show(
    _ difference: CaseDifference, in language: Language, on console: any Console
  ) {
    switch format {
    case .json: console.write(difference.json(generator: "afkast \(Afkast.version)").text)
    case .csv:
      let csv = CSV(self.language == .danish ? .danishExcel : .machine)
      console.write(csv.text(header: CaseDifference.columns, rows: difference.cells))
    case .table: console.write(DifferenceText(difference, language).text)
    }
  }
}
