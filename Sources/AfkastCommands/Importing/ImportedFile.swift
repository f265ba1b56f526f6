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
      var reader = ActualsReader(mapping, known: known)
      let format = try rows(in: mapping.form) { row in try reader.take(row) { _ in } }
      return ImportPreview(
        file: path, mapping: mapping.id, encoding: format, summary: try reader.finish())
    } catch let problem as FileProblem {
      context.console.narrate("\(path.visible): \(problem.text(in: language))\n")
      throw ExitCode.mistakesInFiles
    } catch let failure as FileFailure {
      let lines = DiagnosticRenderer(sources: [], coloured: context.console.colours)
      context.console.narrate(lines.render([.unreadable(path, failure)]))
      throw ExitCode.missingFile
    }
  }

  /// Gives the rows, and says what the file is.
  private func rows(in form: FileForm, _ take: (TableRow) throws -> Void) throws -> FileFormat {
    if path == "-" { return try inputRows(in: form, take) }
    let begin = try context.files.bytes(of: path, limit: 4)
    switch FileFormat.container(begin) {
    case .compound: throw FileProblem.locked
    case .zip:
      guard let real = context.files.real(path) else { throw FileFailure.missing }
      try Workbook(path: real).rows(ofSheet: form.sheet, take)
      return .workbook
    case nil:
      let file = try CSVFile(FileBytes(path: path, files: context.files), form)
      try file.rows(take)
      return file.encoding
    }
  }

  private func inputRows(
    in form: FileForm, _ take: (TableRow) throws -> Void
  ) throws -> FileFormat {
    let bytes = try context.files.bytes(of: path, limit: Self.longestInput)
    if FileFormat.container(bytes) != nil { throw FileProblem.workbookFromPipe }
    guard bytes.count <= Self.longestInput else {
      throw FileProblem.tooLarge(limit: Self.longestInput)
    }
    let file = try CSVFile(MemoryBytes(bytes), form)
    try file.rows(take)
    return file.encoding
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
