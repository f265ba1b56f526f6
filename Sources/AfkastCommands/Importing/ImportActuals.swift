import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast import actuals` records a file of booked amounts, line by line.
struct ImportActuals: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "actuals",
    abstract: "Record booked amounts from CSV or XLSX on the lines that they belong to.",
    discussion: """
      How the file is understood is written under imports: in afkast.yaml, and nothing is guessed. Every \
      row is put on a line, rejected with a reason, or listed as without a line, and the sums add up to \
      the øre. Rows that an earlier file brought are not recorded again. All of it is recorded or \
      nothing; afkast undo takes it back. Exit code 65 if a row is rejected or of a case with \
      mistakes, or the file refused.

      Examples:
        afkast import actuals cases/eksport/regnskab-2027-03.csv --workspace cases --dry-run
        afkast import actuals regnskab.csv --closes 2027-03
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: "The mapping in afkast.yaml; not needed where there is only one.")
  var mapping: String?

  @Option(
    help: ArgumentHelp(
      "Close a month, or 2027-01..2027-03, for the lines that the mapping covers: nothing more is booked.",
      valueName: "months"))
  var closes: String?

  @Option(
    help: ArgumentHelp("Why rows are added to months that are closed.", valueName: "reason"))
  var backdate: String?

  @Flag(help: "Show what was understood, and record nothing.")
  var dryRun = false

  @OptionGroup var workspace: WorkspaceOption

  @Option(help: "How to show what was understood.")
  var format: OutputFormat = .table

  @Option(help: "The language of the screen; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context, imports: .read)
    let known = LoadedCases([followed.folder], in: context, by: followed.finder).knownLines
    let mapping = try ChosenMapping(
      mapping, in: followed, among: followed.file.workspace.imports, id: \.id, kind: "actuals"
    ).mapping
    let work = ActualsImport(
      file: ImportedFile(file, context), path: file, mapping: mapping, known: known,
      closing: try AskedClosing(closes, mapping, known: known),
      backdating: try backdate.map { try Written.words("--backdate", $0) },
      language: followed.language(asked: language), context: context)
    let preview = dryRun ? try work.preview() : try work.record(in: followed)
    context.console.write(text(of: preview, in: work.language))
    if preview.summary.hasRowsOfMistakenCases { context.noteMistakenCases(of: followed) }
    if !preview.summary.isSound { throw ExitCode.mistakesInFiles }
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
