import AfkastTestSupport
import Foundation
import Testing

/// A program that tests use where it is installed.
struct Tool {
  let url: URL

  /// The first of some names that is on PATH; nil where none is.
  init?(_ names: String...) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map { URL(filePath: String($0)) }
    let found = names.lazy.flatMap { name in folders.map { $0.appending(path: name) } }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { return nil }
    url = found
  }

  /// Runs it; gives what it wrote and its exit code.
  func run(_ arguments: [String]) throws -> (output: String, errors: String, code: Int32) {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "afkast-tool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, errors) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      String(decoding: try Data(contentsOf: errors), as: UTF8.self), process.terminationStatus
    )
  }
}

/// A browser that shows pages to nobody.
enum Browser {
  static let tool = Tool("chromium", "chromium-browser", "google-chrome")
  static let isMissing: Comment = """
    No browser: install the package chromium, and pages are loaded and printed too.
    """

  /// The page after it was loaded in a window of a width, and what its console said.
  static func load(_ page: URL, width: Int) throws -> (dom: String, console: [Substring]) {
    let profile = page.deletingLastPathComponent().appending(path: "profile-\(UUID().uuidString)")
    let result = try known(tool).run([
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(profile.path)", "--hide-scrollbars", "--enable-logging=stderr",
      "--window-size=\(width),800", "--dump-dom", page.absoluteString,
    ])
    let console = result.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }
    return (result.output, console)
  }
}
