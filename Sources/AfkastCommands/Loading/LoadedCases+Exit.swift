import AfkastDiagnostics
import ArgumentParser

extension LoadedCases {
  /// Ends the command if anything stands in the way of a right answer.
  func exitIfMistaken() throws {
    if diagnostics.contains(where: \.isAboutAMissingFile) { throw ExitCode.missingFile }
    if diagnostics.hasErrors { throw ExitCode.mistakesInFiles }
  }

  /// Says what was found, and ends the command if there is a mistake.
  func exitIfMistaken(reportingTo context: Context) throws {
    if !unreported.isEmpty {
      let renderer = DiagnosticRenderer(sources: sources, coloured: context.console.colours)
      context.console.narrate(renderer.render(unreported) + "\n")
    }
    if unreported.hasErrors {
      context.console.narrate(FileSummary(self).text + "Nothing was evaluated.\n")
    }
    try exitIfMistaken()
  }
}
