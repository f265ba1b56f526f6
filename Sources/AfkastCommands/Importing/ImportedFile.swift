import AfkastDiagnostics
import AfkastExchange
import AfkastModel
import AfkastReports
import AfkastStore
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

  /// Does something with the file's rows; a file that is refused ends the command, which says why.
  func reading<Value>(_ language: Language, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let problem as FileProblem {
      context.console.narrate("\(path.visible): \(problem.text(in: language))\n")
      throw ExitCode.mistakesInFiles
    } catch let failure as FileFailure {
      let lines = DiagnosticRenderer(sources: [], coloured: context.console.colours)
      context.console.narrate(lines.render([.unreadable(path, failure)]))
      throw ExitCode.missingFile
    }
  }

  /// Its name without the folders that it lies in, which are nobody's business.
  var name: String { String(path.split(separator: "/").last ?? "-") }

  /// Gives the rows, and says what the file is and what its SHA-256.
  func rows(
    in form: FileForm, _ take: (TableRow) throws -> Void
  ) throws -> (format: FileFormat, fingerprint: String) {
    if PersonNumber.isFound(in: name) { throw FileProblem.personNumber }
    if path == "-" { return try inputRows(in: form, take) }
    let begin = try context.files.bytes(of: path, limit: 4)
    let bytes = FileBytes(path: path, files: context.files)
    switch FileFormat.container(begin) {
    case .compound: throw FileProblem.locked
    case .zip:
      guard let real = context.files.real(path) else { throw FileFailure.missing }
      try bytes.read { _ in }
      try Workbook(path: real).rows(ofSheet: form.sheet, take)
      return (.workbook, bytes.fingerprint)
    case nil:
      let file = try CSVFile(bytes, form)
      if path.lowercased().hasSuffix(".xlsx") { throw FileProblem.notWorkbook }
      try file.rows(take)
      return (file.encoding, bytes.fingerprint)
    }
  }

  /// Opens a workbook, and says what its SHA-256 is.
  func workbook() throws -> (workbook: Workbook, fingerprint: String) {
    if PersonNumber.isFound(in: name) { throw FileProblem.personNumber }
    if path == "-" { throw FileProblem.workbookFromPipe }
    let begin = try context.files.bytes(of: path, limit: 4)
    switch FileFormat.container(begin) {
    case .compound: throw FileProblem.locked
    case nil: throw begin.isEmpty ? FileProblem.empty : .notWorkbook
    case .zip:
      guard let real = context.files.real(path) else { throw FileFailure.missing }
      let bytes = FileBytes(path: path, files: context.files)
      try bytes.read { _ in }
      return (try Workbook(path: real), bytes.fingerprint)
    }
  }

  private func inputRows(
    in form: FileForm, _ take: (TableRow) throws -> Void
  ) throws -> (format: FileFormat, fingerprint: String) {
    let bytes = try context.files.bytes(of: path, limit: Self.longestInput)
    if FileFormat.container(bytes) != nil { throw FileProblem.workbookFromPipe }
    guard bytes.count <= Self.longestInput else {
      throw FileProblem.tooLarge(limit: Self.longestInput)
    }
    let file = try CSVFile(MemoryBytes(bytes), form)
    try file.rows(take)
    return (file.encoding, Fingerprint.of(bytes))
  }
}

/// A file on a disk, read anew each time.
private final class FileBytes: ByteSource {
  private let path: String
  private let files: any FileSystem
  private var stream = FingerprintStream()

  init(path: String, files: any FileSystem) {
    self.path = path
    self.files = files
  }

  /// Of the bytes as they were read last.
  var fingerprint: String { stream.fingerprint }

  func read(_ take: ([UInt8]) throws -> Void) throws {
    stream = FingerprintStream()
    try files.read(path) { bytes in
      stream.take(bytes)
      try take(bytes)
    }
  }
}
