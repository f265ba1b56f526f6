import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast show` shows what is known of a case.
struct ShowCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what is known of a case: what holds now, without what was corrected.",
    discussion: """
      Booked amounts are added up, budgets are those in force, measurements the latest of each KPI and \
      group. A number in front is that of the fact. afkast log shows all facts.
      """)

  @Argument(help: "The case.") var `case`: String
  @OptionGroup var times: TimeOptions
  @Option(help: "How to show it.") var format: TreeFormat = .table
  @Option(help: "The language of the text; the workspace's if not given.") var language: Language?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    let store = try followed.store()
    let (id, title) = try followed.caseNamed(`case`, store, in: context)
    let (facts, batches) = try context.reporting(followed.storePath) { () throws(StoreFailure) in
      (try store.facts(of: id), try store.batches())
    }
    let window = try times.window()
    guard let record = try? CaseRecord(facts, in: window) else {
      throw context.failure(
        "The amounts of \(id.text) are too large to add up.", .mistakesInFiles)
    }
    switch format {
    case .json:
      let json = CaseRecordJSON(
        record, of: id, batches: batches, generator: "afkast \(Afkast.version)"
      ).json
      context.console.write(json.text)
    case .table:
      let language = followed.language(asked: language)
      let name = title == id.text ? title : "\(title) (\(id.text))"
      context.console.write(CaseRecordText(record, title: name, batches: batches, language).text)
    }
  }
}
