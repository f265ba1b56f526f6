import AfkastDocuments
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast log` shows the audit trail.
struct LogCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show everything that was recorded, newest last.",
    discussion: """
      Corrected facts stay in it beside what corrects them. The last line is the end of the chain: \
      whoever keeps a copy of it can see later whether anything before it was changed.
      """)

  @Argument(help: "The case; all if not given.") var `case`: String?
  @OptionGroup var times: TimeOptions
  @Option(help: "How to show the facts.") var format: OutputFormat = .table
  @Option(help: "The language of the text; the workspace's if not given.") var language: Language?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    let store = try followed.store()
    let window = try times.window()
    let caseID = try `case`.map { try followed.caseNamed($0, store, in: context).id }
    let (facts, batches, head) = try context.reporting(followed.storePath) {
      () throws(StoreFailure) in
      (try store.facts(of: caseID), try store.batches(), try store.head())
    }
    let log = FactLog(
      facts.known(in: window), batches: batches, head: .init(count: head.count, hash: head.hash))
    switch format {
    case .json: context.console.write(log.json(generator: "afkast \(Afkast.version)").text)
    case .csv:
      let csv = CSV(language == .danish ? .danishExcel : .machine)
      context.console.write(csv.text(header: FactLog.columns, rows: log.cells))
    case .table: context.console.write(log.text(in: followed.language(asked: language)))
    }
  }
}
