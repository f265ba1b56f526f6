import AfkastDiagnostics
import AfkastExchange
import AfkastModel
import AfkastReports
import ArgumentParser

/// A file that a user names to be imported.
struct ImportedFile {
  private let path: String
  private let context: Context

  /// What is piped in is kept in memory, so it is not so long.
  private static let longestInput = 64 << 20

  init(_ path: String, _ context: Context) {
    self.path = path
    self.context = context
  }

  /// What the file comes to; a file that is refused ends the command, which says why.
  func understood(
    by mapping: ImportMapping, known: [CaseID: Set<LineID>], _ language: Language
  ) throws -> ImportPreview {
    do {
      let file = try CSVFile(source(), mapping.form)
      var reader = ActualsReader(mapping, known: known)
      try file.rows { row in try reader.take(row) { _ in } }
      return ImportPreview(
        file: path, mapping: mapping.id, encoding: file.encoding, summary: try reader.finish())
    } catch let problem as FileProblem {
      context.console.narrate("\(path.visible): \(problem.text(in: language))\n")
      throw ExitCode.mistakesInFiles
    } catch let failure as FileFailure {
      let lines = DiagnosticRenderer(sources: [], coloured: context.console.colours)
      context.console.narrate(lines.render([.unreadable(path, failure)]))
      throw ExitCode.missingFile
    }
  }

  private func source() throws -> any ByteSource {
    guard path == "-" else { return FileBytes(path: path, files: context.files) }
    let bytes = try context.files.bytes(of: path, limit: Self.longestInput)
    guard bytes.count <= Self.longestInput else {
      throw FileProblem.tooLarge(limit: Self.longestInput)
    }
    return MemoryBytes(bytes)
  }
}

/// A file on a disk, read anew each time.
private struct FileBytes: ByteSource {
  let path: String
  let files: any FileSystem

  func read(_ take: ([UInt8]) throws -> Void) throws {
    try files.read(path, take)
  }
}
