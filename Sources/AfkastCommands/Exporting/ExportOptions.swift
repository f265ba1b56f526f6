import AfkastDiagnostics
import AfkastDocuments
import AfkastModel
import ArgumentParser

/// Where a table goes, and as what.
struct ExportOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output if not given.", valueName: "file"))
  var output: String?

  @Option(help: "What to write; what the file's name ends in, or csv, if not given.")
  var format: ExportFormat?

  @Option(help: "da writes CSV for a Danish Excel: semicolons and decimal commas.")
  var language: Language?

  /// What is written.
  var chosenFormat: ExportFormat { format ?? output.flatMap(ExportFormat.init(ending:)) ?? .csv }

  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// Programs get the same file whatever the workspace; Danish Excel is asked for by name.
  var dialect: CSV.Dialect { language == .danish ? .danishExcel : .machine }

  func validate() throws {
    if path == "" { throw ValidationError("An empty path is no file.") }
    if let path, ReportOptions.isInput(path) {
      throw ValidationError("\(path.visible) has the name of a file that tables are made from.")
    }
    let ending = path.flatMap { ExportFormat(ending: $0) }
    if let path, let ending, let format, ending != format {
      throw ValidationError("\(path.visible) ends in .\(ending), and --format is \(format).")
    }
    if let path, ending == nil, format == nil {
      throw ValidationError(
        "\(path.visible) ends neither in .csv nor in .xlsx; say which with --format.")
    }
    if path == nil, chosenFormat == .xlsx {
      throw ValidationError("A workbook is no text; give it a file: --output table.xlsx")
    }
  }
}
