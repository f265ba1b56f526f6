import AfkastDiagnostics
import AfkastDocuments
import AfkastReports
import ArgumentParser

/// `afkast check`: everything that is wrong or worth a question, in all files, in one run.
struct CheckCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with cases and workspaces.",
    discussion: """
      Every mistake in every file is reported with its file, line and column. A case without \
      mistakes is judged as a case: what a good colleague would ask about it is a question, which \
      the case can silence with a reason. Exit code 65 if there is a mistake, 66 if a file is \
      missing.
      """)

  @Argument(help: "Case files, folders with cases, or - for standard input.")
  var paths: [String]

  @Option(help: "How to show what was found.")
  var format: OutputFormat = .table

  @Flag(help: "Exit code 65 for questions too.")
  var strict = false

  func run(in context: Context) throws {
    let loaded = LoadedCases(paths, in: context).addingUnknownAlternatives(in: context)
      .addingUncomputable().addingQuestions()
    switch format {
    case .table:
      let renderer = DiagnosticRenderer(sources: loaded.sources, coloured: false)
      context.console.write(renderer.render(loaded.diagnostics))
      context.console.narrate(FileSummary(loaded).text)
    case .json: context.console.write(DiagnosticDocument(loaded.diagnostics).json.text)
    case .csv: context.console.write(DiagnosticDocument(loaded.diagnostics).csv)
    }
    try loaded.exitIfMistaken()
    if strict, !loaded.diagnostics.isEmpty { throw ExitCode.mistakesInFiles }
  }
}
