import AfkastCommands
import AfkastTestSupport
import Foundation
import Testing

/// Files that no text script can show: each gives a clear message and the right exit code.
@Suite struct BadInputTests {
  @Test(arguments: [
    ("empty", Data(), "empty-file"),
    ("binary", Data([0xFF, 0xD8, 0xFF, 0x00, 0x10]), "not-text"),
    ("control", Data("id: a\u{0}b\n".utf8), "not-text"),
    ("20 MB", Data(repeating: UInt8(ascii: "a"), count: 20 << 20), "too-large"),
    ("windows-1252", Data([0x69, 0x64, 0x3A, 0x20, 0xE6]), "not-text"),
    ("alias bomb", BadInputTests.aliasBomb, "yaml-alias"),
    ("deep", Data(String(repeating: "[", count: 5_000).utf8), "too-complex"),
    ("wide", Data(("a: [" + String(repeating: "1,", count: 200_000) + "]").utf8), "too-complex"),
    ("list", Data("- a\n- b\n".utf8), "wrong-type"),
    ("text", Data("just words\n".utf8), "wrong-type"),
  ])
  func `a file that is no case`(_ name: String, _ data: Data, _ id: String) throws {
    let stage = try Stage()
    try stage.write(data, to: "bad.yaml")
    for command in ["check", "evaluate"] {
      let result = stage.run([command, "bad.yaml"])
      #expect(result.exitCode == 65)
      #expect((result.output + result.narration).contains("[\(id)]"), "\(command) \(name)")
    }
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16])
  func `a file in UTF-16 is said to be that, with and without a mark`(_ encoding: String.Encoding)
    throws
  {
    let stage = try Stage()
    try stage.write(try #require("afkast: 1\nid: år\n".data(using: encoding)), to: "bad.yaml")
    let result = stage.run(["check", "bad.yaml"])
    #expect(result.output.contains("it is UTF-16; save it as UTF-8"))
  }

  @Test(arguments: [Data(repeating: UInt8(ascii: "a"), count: 2 << 20), Data([0xFF])])
  func `a file that is refused was read`(_ data: Data) throws {
    let stage = try Stage()
    try stage.write(data, to: "bad.yaml")
    #expect(stage.run(["check", "bad.yaml"]).narration == "1 file read, 1 mistake\n")
    try stage.write(data, to: "cases/afkast.yaml")
    try stage.write("afkast: 1\n", to: "cases/a.yaml")
    #expect(stage.run(["check", "cases"]).narration.hasPrefix("2 files read"))
  }

  @Test func `a name that is not UTF-8 is said, and is not missing`() throws {
    let stage = try Stage()
    try stage.write("afkast: 1\n", to: "cases/a.yaml")
    let folder = Array(stage.folder.appending(path: "cases/").path.utf8)
    let name = folder + [0x2F, 0xE6] + Array(".yaml".utf8) + [0]
    let file: UnsafeMutablePointer<FILE>? = name.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress, "w") }
    }
    let opened: UnsafeMutablePointer<FILE> = try #require(file)
    fclose(opened)
    let result = stage.run(["check", "cases"])
    #expect(result.output.contains("its name is not text in UTF-8; rename it"))
    #expect(!result.output.contains("there is no such file"))
    #expect(result.exitCode == 66)
  }

  /// 350 bytes that would become billions of nodes if aliases were followed.
  private static let aliasBomb: Data = {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<8 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ","))]\n"
    }
    return Data(text.utf8)
  }()

  @Test func `an unreadable file or folder is said, with exit code 66`() throws {
    let files = FailingFiles()
    for path in ["secret.yaml", "folder"] {
      let console = RecordingConsole()
      let context = Context(files: files, console: console, presentMonth: nil)
      #expect(runAfkast(["check", path], in: context) == 66)
      #expect(console.output.contains("you have no permission"))
    }
  }

  @Test func `output that cannot be written is exit code 74`() {
    let context = Context(files: FailingFiles(), console: FullDisk(), presentMonth: nil)
    #expect(runAfkast(["new", "a", "--start", "2027-01", "-o", "-"], in: context) == 74)
    #expect(runAfkast(["--help"], in: context) == 74)
  }

  @Test func `a clock that tells nonsense is said`() {
    let console = RecordingConsole()
    let context = Context(files: FailingFiles(), console: console, presentMonth: nil)
    #expect(runAfkast(["new", "a"], in: context) == 64)
    #expect(console.narration.contains("--start"))
  }

  @Test func `folders within folders are read, and links that loop end`() throws {
    let stage = try Stage()
    try stage.write("afkast: 1\n", to: "cases/deep/er/a.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: stage.folder.appending(path: "cases/loop").path, withDestinationPath: ".")
    let result = stage.run(["check", "cases"])
    #expect(result.exitCode == 65)
    #expect(result.output.contains("cases/deep/er/a.yaml"))
  }
}

/// A file system in which nothing may be read.
private struct FailingFiles: FileSystem {
  func kind(of path: String) -> FileKind { path == "folder" ? .folder : .file }
  func names(inFolder path: String) throws(FileFailure) -> [String] { throw .forbidden }
  func bytes(of path: String, limit: Int) throws(FileFailure) -> [UInt8] { throw .forbidden }
  func read(_ path: String, _ take: ([UInt8]) throws -> Void) throws { throw FileFailure.forbidden }
  func create(_ path: String, _ text: String) throws(FileFailure) { throw .forbidden }
  func real(_ path: String) -> String? { "/" + path }
}

/// A console whose disk is full.
private final class FullDisk: Console {
  let colours = false
  private(set) var hasFailed = false
  func write(_ text: String) { hasFailed = true }
  func narrate(_ text: String) {}
}
