import AfkastCommands
import AfkastModel
import AfkastTestSupport
import Foundation

/// A console that remembers.
final class RecordingConsole: Console {
  private(set) var output = ""
  private(set) var narration = ""
  let colours = false
  let hasFailed = false

  func write(_ text: String) { output += text }
  func narrate(_ text: String) { narration += text }
}

/// Real files in a folder, and a standard input of the test's own.
struct StageFiles: FileSystem {
  let files: SystemFiles
  let input: [UInt8]

  func kind(of path: String) -> FileKind { files.kind(of: path) }
  func names(inFolder path: String) throws(FileFailure) -> [String] {
    try files.names(inFolder: path)
  }
  func bytes(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try path == "-" ? Array(input.prefix(limit + 1)) : files.bytes(of: path, limit: limit)
  }
  func read(_ path: String, _ take: ([UInt8]) throws -> Void) throws {
    try files.read(path, take)
  }
  func create(_ path: String, _ text: String) throws(FileFailure) {
    try files.create(path, text)
  }
  func replace(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    try files.replace(path, bytes)
  }
  func replace(_ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    try files.replace(path, fill)
  }
  func makeFolder(_ path: String) throws(FileFailure) { try files.makeFolder(path) }
  func stamp(of path: String) -> FileStamp? { files.stamp(of: path) }
  func real(_ path: String) -> String? { files.real(path) }
  func access(to path: String) -> FileAccess? { files.access(to: path) }
}

/// A folder of its own in which commands run as they do in a terminal, in June 2026: on the 15th, at
/// eight, and a minute later for each time that the clock is looked at.
final class Stage {
  let folder: URL
  var input = ""
  /// Where commands run, from the folder.
  var workingFolder = "."
  var milliseconds: Int64 = 1_781_510_400_000
  /// Where programs are looked for; nowhere if a test does not say.
  var searchPath = ""
  var interruption: any Interruption = NoInterruption()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "afkast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Runs the program; gives what it printed, what it narrated, and its exit code.
  func run(_ arguments: [String]) -> (output: String, narration: String, exitCode: Int32) {
    let console = RecordingConsole()
    let path = folder.appending(path: workingFolder).path
    let files = StageFiles(
      files: SystemFiles(workingFolder: path), input: Array(input.utf8))
    let context = Context(
      files: files, console: console, presentMonth: Month(year: 2026, month: 6),
      interruption: interruption,
      presentTime: { [self] in
        defer { milliseconds += 60_000 }
        return RecordingTime(milliseconds: milliseconds)
      },
      userName: "bodil", searchPath: searchPath)
    let exitCode = runAfkast(arguments, in: context)
    return (console.output, console.narration, exitCode)
  }
}
