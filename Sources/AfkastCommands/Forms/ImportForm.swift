import AfkastDocuments
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast import form` records what departments wrote in the forms that they were sent.
struct ImportForm: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Record what was written in forms of afkast form.",
    discussion: """
      Values become measurements, remarks observations, and ticks actions and milestones that are done; each \
      with its file, its cell and who filled the form in. An empty cell is no zero. A value that is far from \
      the earlier ones is asked about and not recorded, until its row has an x under Confirm or its cell is \
      named with --accept. What is recorded already stays as it is. Each file is recorded by itself; afkast undo \
      takes it back. Exit code 65 if anything is refused or asked about.

      Examples:
        afkast import form retur --workspace cases --dry-run
        afkast import form retur/sundhed.xlsx --accept 'Sundhed og Omsorg!G7'
      """)

  @Argument(help: "The files, or folders of them.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "A cell whose value is right, as SHEET!CELL or FILE:SHEET!CELL; may be given several times.",
      valueName: "cell"))
  var accept: [String] = []

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var workspace: WorkspaceOption

  @Option(help: "How to show what was understood.")
  var format: OutputFormat = .table

  @Option(help: "The language of the screen; the workspace's if not given.")
  var language: Language?

  func validate() throws {
    if let odd = accept.first(where: { !$0.contains("!") }) {
      throw ValidationError("--accept: \"\(odd)\" is no cell, as SHEET!G7.")
    }
  }

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    let work = try FormsImport(
      ReturnedFiles(files, in: context), accepting: AcceptedCells(accept), in: followed, context)
    let preview = try dryRun ? work.preview() : work.record()
    let language = followed.language(asked: language)
    context.console.write(text(of: preview, in: language))
    for cell in work.unused(in: preview) {
      context.console.narrate("Note: --accept \(cell) names no cell that was asked about.\n")
    }
    if !preview.isSound {
      throw preview.isOnlyMissingFiles ? ExitCode.missingFile : .mistakesInFiles
    }
  }

  private func text(of preview: FormImportPreview, in language: Language) -> String {
    switch format {
    case .table: return FormImportText(preview, language).text
    case .json: return FormImportJSON(preview, generator: "afkast \(Afkast.version)").json.text
    case .csv:
      let csv = FormImportCSV(preview)
      return CSV(self.language == .danish ? .danishExcel : .machine)
        .text(header: csv.header, rows: csv.rows)
    }
  }
}
