import AfkastDiagnostics
import AfkastModel
import ArgumentParser

/// What every report is asked for with.
struct ReportOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, or a folder for one file each; - or nothing for standard output.",
      valueName: "file"))
  var output: String?

  @Option(help: "What to write; what the file's name ends in, or html, if not given.")
  var format: ReportFormat?

  @Option(help: "The language of the report; the workspace's if not given.")
  var language: Language?

  @Option(
    help: ArgumentHelp(
      "A folder with templates of your own in place of the program's.", valueName: "folder"))
  var templates: String?

  @Flag(help: "Stay, and make the report anew whenever a file that it is made from changes.")
  var watch = false

  /// What is written: what was asked for, else what a file's name ends in, else a page.
  ///
  /// `ValidationError` where the ending is of none that there is, or of another than was asked for.
  func format(to destination: ReportDestination) throws -> ReportFormat {
    guard case .file(let path) = destination, let ending = ReportFormat.ending(of: path) else {
      return format ?? .html
    }
    let named = ReportFormat(ending: path)
    if let named, let format, named != format {
      throw ValidationError(
        "\(path.visible) ends in .\(ending.visible), and --format is \(format).")
    }
    if let chosen = format ?? named { return chosen }
    throw ValidationError(
      "No report ends in .\(ending.visible); the endings are \(ReportFormat.endings). "
        + "Name what is meant with --format.")
  }

  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  func validate() throws {
    if path == "" { throw ValidationError("An empty path is no file.") }
    if let path, Self.isInput(path) {
      throw ValidationError("\(path.visible) has the name of a file that reports are made from.")
    }
    if path == nil, let format, !format.isText {
      throw ValidationError(
        "A report as \(format.rawValue.uppercased()) is no text; "
          + "give it a file: --output report.\(format)")
    }
    if path == nil, watch {
      throw ValidationError("--watch writes a file again and again; name it with --output.")
    }
  }

  /// Whether it has the name of a case, a workspace, a template or a store, which no report is written over.
  static func isInput(_ path: String) -> Bool { inputs.contains(where: path.hasSuffix) }

  private static let inputs = [".yaml", ".yml", ".mustache", ".db"]
}
