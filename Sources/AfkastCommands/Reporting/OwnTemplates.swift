import AfkastDiagnostics
import AfkastInput
import AfkastReports
import ArgumentParser

/// Reads the templates of a folder, which stand in place of the program's own.
struct OwnTemplates {
  private let folder: String?
  private let context: Context

  init(in folder: String?, _ context: Context) {
    self.folder = folder
    self.context = context
  }

  /// The templates; says what is wrong with them, and ends the command there.
  func read() throws -> ReportTemplates {
    let templates = ReportTemplates(own: try paths().map(source))
    guard !templates.diagnostics.isEmpty else { return templates }
    try refuse(templates.diagnostics, templates.sources)
    return templates
  }

  /// The files of templates in the folder; what else lies there is not looked at.
  func paths() throws -> [String] {
    guard let folder else { return [] }
    do throws(FileFailure) {
      return try context.files.names(inFolder: folder)
        .filter { $0.hasSuffix(ReportTemplates.ending) && !$0.hasPrefix(".") }
        .map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
    } catch {
      throw context.failure("\(folder.visible) cannot be read: \(error.reason)", .missingFile)
    }
  }

  private func source(at path: String) throws -> SourceText {
    let mistakes = Mistakes(in: path)
    do throws(FileFailure) {
      let bytes = try context.files.bytes(of: path, limit: SourceText.largestFile)
      if let source = SourceText(name: path, bytes: bytes, mistakes: mistakes) { return source }
    } catch {
      throw context.failure("\(path.visible) cannot be read: \(error.reason)", .missingFile)
    }
    try refuse(mistakes.diagnostics, [])
    throw ExitCode.mistakesInFiles
  }

  private func refuse(_ diagnostics: [Diagnostic], _ sources: [SourceText]) throws {
    let renderer = DiagnosticRenderer(sources: sources, coloured: context.console.colours)
    context.console.narrate(renderer.render(diagnostics) + "\nNo report was made.\n")
    throw ExitCode.mistakesInFiles
  }
}
