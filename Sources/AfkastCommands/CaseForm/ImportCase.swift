import AfkastDiagnostics
import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast import case` reads a workbook back into its case.
struct ImportCase: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Read a workbook that somebody filled in back into its case.",
    discussion: """
      Only what was changed in the workbook changes in the case's file; comments and order stay. What \
      others changed in the file meanwhile stays too, and where both changed the same field nothing is \
      written. Every mistake is told with its sheet and cell. A workbook that began a case is written to \
      a new file. Exit code 65 if something cannot be read.

      Examples:
        afkast import case led-gadelys.xlsx --dry-run
        afkast import case led-gadelys.xlsx
      """)

  @Argument(help: "The workbook.")
  var file: String

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "The case's file, or its id; found by the workbook's own id if not given.",
      valueName: "case"))
  var businessCase: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where a new case is written; ID.yaml beside afkast.yaml if not given.", valueName: "file"))
  var output: String?

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @Option(help: "How to show what changes.")
  var format: TreeFormat = .table

  @Option(help: "The language of the text; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let returned = try ReturnedFile(file, asked: language, in: context).read()
    let work = CaseImport(
      file: file, returned: returned, businessCase: businessCase, output: output,
      isDryRun: dryRun, language: language, context: context)
    let (preview, language) = try work.run()
    switch format {
    case .table: context.console.write(CaseImportText(preview, language).text)
    case .json:
      context.console.write(
        CaseImportJSON(preview, generator: "afkast \(Afkast.version)").json.text)
    }
    if !preview.result.faults.isEmpty { throw ExitCode.mistakesInFiles }
  }
}
