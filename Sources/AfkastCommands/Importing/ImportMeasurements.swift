import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast import measurements` records a file of measured values.
struct ImportMeasurements: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "measurements",
    abstract: "Record measured values of KPIs from CSV or XLSX.",
    discussion: """
      How the file is understood is written under imports: in afkast.yaml, with kind: measurements, and \
      nothing is guessed. Every row is recorded, was recorded earlier, is rejected with a reason, or is \
      listed as without a KPI. An empty cell is no zero, and a value that differs from the one recorded \
      is never put in its place: afkast correct does that. All of it is recorded or nothing; afkast undo \
      takes it back. Exit code 65 if a row is rejected or of a case with mistakes, or the file refused.

      Examples:
        afkast import measurements cases/eksport/maalinger-2027-K1.csv --workspace cases --dry-run
        afkast import measurements maalinger.xlsx --mapping maalinger
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(
    help: "The mapping in afkast.yaml; not needed where there is only one of measurements.")
  var mapping: String?

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var workspace: WorkspaceOption

  @Option(help: "How to show what was understood.")
  var format: OutputFormat = .table

  @Option(help: "The language of the screen; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context, imports: .read)
    let mapping = try ChosenMapping(
      mapping, in: followed, among: followed.file.workspace.measurementImports, id: \.id,
      kind: "measurements"
    ).mapping
    let work = MeasurementsImport(
      file: ImportedFile(file, context), path: file, mapping: mapping,
      cases: LoadedCases([followed.folder], in: context, by: followed.finder).measuredCases,
      workspace: followed, language: followed.language(asked: language), context: context)
    let preview = dryRun ? try work.preview() : try work.record()
    context.console.write(text(of: preview, in: work.language))
    if preview.summary.hasRowsOfMistakenCases { context.noteMistakenCases(of: followed) }
    if !preview.summary.isSound { throw ExitCode.mistakesInFiles }
  }

  private func text(of preview: MeasurementPreview, in language: Language) -> String {
    switch format {
    case .table: return MeasurementImportText(preview, language).text
    case .json:
      return MeasurementImportJSON(preview, generator: "afkast \(Afkast.version)").json.text
    case .csv:
      let csv = MeasurementImportCSV(preview)
      return CSV(self.language == .danish ? .danishExcel : .machine)
        .text(header: csv.header, rows: csv.rows)
    }
  }
}
