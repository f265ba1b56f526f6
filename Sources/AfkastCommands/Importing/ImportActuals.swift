import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast import actuals` shows what a file of booked amounts comes to, line by line.
struct ImportActuals: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "actuals",
    abstract: "Read booked amounts from CSV or XLSX and show where they belong.",
    discussion: """
      How the file is understood is written under imports: in afkast.yaml, and nothing is guessed. Every \
      row is put on a line, rejected with a reason, or listed as without a line, and the sums add up to \
      the øre. Exit code 65 if a row is rejected or the file refused.

      Examples:
        afkast import actuals cases/eksport/regnskab-2027-03.csv --workspace cases --dry-run
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: "The mapping in afkast.yaml; not needed where there is only one.")
  var mapping: String?

  @Flag(help: "Show what was understood, and record nothing.")
  var dryRun = false

  @Option(help: "The folder with afkast.yaml and the cases.")
  var workspace: String = "."

  @Option(help: "How to show what was understood.")
  var format: OutputFormat = .table

  @Option(help: "The language of the screen; the workspace's if not given.")
  var language: Language?

  func validate() throws {
    guard dryRun else {
      throw ValidationError(
        "This version cannot record what it reads; add --dry-run to see what it comes to.")
    }
  }

  func run(in context: Context) throws {
    let loaded = LoadedCases([workspace], in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let mapping = try ChosenMapping(mapping, in: loaded).mapping
    let language = loaded.language(asked: language)
    let file = ImportedFile(file, context)
    let preview = try file.understood(by: mapping, known: loaded.knownLines, language)
    context.console.write(text(of: preview, in: language))
    if preview.summary.rejectedCount > 0 || !preview.summary.isReconciled {
      throw ExitCode.mistakesInFiles
    }
  }

  private func text(of preview: ImportPreview, in language: Language) -> String {
    switch format {
    case .table: return ImportText(preview, language).text
    case .json: return ImportJSON(preview, generator: "afkast \(Afkast.version)").json.text
    case .csv:
      let csv = ImportCSV(preview)
      return CSV(self.language == .danish ? .danishExcel : .machine)
        .text(header: csv.header, rows: csv.rows)
    }
  }
}

extension LoadedCases {
  /// The lines of every case.
  fileprivate var knownLines: [CaseID: Set<LineID>] {
    let known = cases.compactMap(\.file.businessCase).map { ($0.id, Set($0.lines.map(\.id))) }
    return Dictionary(known, uniquingKeysWith: { $0.union($1) })
  }
}
