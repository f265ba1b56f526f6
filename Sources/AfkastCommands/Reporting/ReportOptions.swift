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

  /// What is written.
  var chosenFormat: ReportFormat { format ?? output.flatMap(ReportFormat.init(ending:)) ?? .html }

  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  func validate() throws {
    if path == "" { throw ValidationError("An empty path is no file.") }
    let ending = path.flatMap { ReportFormat(ending: $0) }
    if let path, let ending, let format, ending != format {
      throw ValidationError("\(path.visible) ends in .\(ending), and --format is \(format).")
    }
    if let path, Self.isInput(path) {
      throw ValidationError("\(path.visible) has the name of a file that reports are made from.")
    }
    if path == nil, !chosenFormat.isText {
      throw ValidationError(
        "A report as \(chosenFormat.rawValue.uppercased()) is no text; "
          + "give it a file: --output report.\(chosenFormat)")
    }
    if path == nil, watch {
      throw ValidationError("--watch writes a file again and again; name it with --output.")
    }
  }

  /// Whether it has the name of a case, a workspace, a template or a store, which no report is written over.
  static func isInput(_ path: String) -> Bool { inputs.contains(where: path.hasSuffix) }

  private static let inputs = [".yaml", ".yml", ".mustache", ".db"]
}
