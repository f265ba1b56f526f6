import AfkastCommands

/// A world that holds one case, on standard input, and one workspace file.
struct CaseOnInput: FileSystem {
  let input: [UInt8]
  let workspace: [UInt8]

  func kind(of path: String) -> FileKind {
    path == "/" + CaseRun.workspaceName || path == CaseRun.workspaceName
      ? .file : .failure(.missing)
  }

  func names(inFolder path: String) throws(FileFailure) -> [String] { [CaseRun.workspaceName] }

  func bytes(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    Array((path == "-" ? input : workspace).prefix(limit + 1))
  }

  func read(_ path: String, _ take: ([UInt8]) throws -> Void) throws {
    try take(try bytes(of: path, limit: input.count + workspace.count))
  }

  func create(_ path: String, _ text: String) throws(FileFailure) { throw .forbidden }

  func real(_ path: String) -> String? { path == "." ? "/" : path }
}

/// A console that remembers.
final class CapturingConsole: Console {
  private(set) var output = ""
  private(set) var narration = ""
  let colours = false
  let hasFailed = false

  func write(_ text: String) { output += text }
  func narrate(_ text: String) { narration += text }
}
