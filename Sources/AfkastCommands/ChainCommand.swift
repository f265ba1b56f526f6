import AfkastDocuments
import AfkastEngine
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast chain` prints the effect chain of a case with what hangs on it.
struct ChainCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Print the effect chain of a case, with its KPIs, benefits and kroner.",
    discussion: """
      From what is done to what it changes. A benefit's kroner are what counts for the municipality \
      over the whole horizon; released time that no budget is cut for stands beside them.
      """)

  @Argument(help: "A case file, or - for standard input.")
  var path: String

  @Option(help: "How to show the chain.")
  var format: OutputFormat = .table

  @Option(help: "The language of the tree; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let loaded = LoadedCases([path], in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    guard let only = loaded.cases.first, loaded.cases.count == 1 else {
      throw ValidationError("This is the chain of one case; name one case file.")
    }
    let result = only.effectChain()
    let failures = [only.file.diagnostic(of: result)].compactMap { $0 }
    try loaded.adding(failures).exitIfMistaken(reportingTo: context)
    guard let chain = try result?.get() else { return }
    context.console.write(text(of: chain, in: loaded.language(asked: language)))
  }

  private func text(of chain: EffectChain, in language: Language) -> String {
    switch format {
    case .json: return ChainJSON(chain, generator: "afkast \(Afkast.version)").json.text
    case .csv:
      let csv = ChainCSV(chain)
      return CSV(self.language == .danish ? .danishExcel : .machine)
        .text(header: csv.header, rows: csv.rows)
    case .table: return ChainText(chain, language).text
    }
  }
}
