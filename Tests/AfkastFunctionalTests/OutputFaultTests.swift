import AfkastTestSupport
import Foundation
import Testing

/// Output that cannot be written is no success, and takes nothing down with it.
@Suite struct OutputFaultTests {
  private func stage() throws -> Stage {
    let stage = try Stage.forFacts()
    try stage.write(
      Stage.factCase.replacing("3 years", with: "100 years"), to: "devices.yaml")
    #expect(stage.run(["record", "observation", "devices", "The first"]).exitCode == 0)
    return stage
  }

  /// Runs a line of shell with the program as `$0`; gives what it narrated and the exit code of all.
  private func shell(_ line: String, in stage: Stage) throws -> (narration: String, code: Int32) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "set -o pipefail; " + line, try known(Program.url, "the program").path,
    ]
    process.currentDirectoryURL = stage.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      "log", "show devices", "verify", "evaluate devices.yaml --format json",
      "diff devices --format csv",
      "doctor", "--help", "log --format json",
    ])
  func `a full disk is said, with exit code 74`(_ command: String) throws {
    let stage = try stage()
    let result = try shell("\"$0\" \(command) > /dev/full", in: stage)
    #expect(result.code == 74)
    #expect(result.narration.contains("Error: the output could not be written; is the disk full?"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `what is recorded is kept though it cannot be said`() throws {
    let stage = try stage()
    let record = "\"$0\" record observation devices 'The second'"
    #expect(try shell(record + " > /dev/full", in: stage).code == 74)
    #expect(try shell(record + " | true", in: stage).code == 74)
    #expect(stage.run(["verify"]).output.contains("3 facts, all as recorded"))
  }

  @Test func `a reader that has read enough ends the program quietly`() throws {
    let stage = try stage()
    // More than a pipe holds, so that the program meets the closed end.
    let result = try shell(
      "\"$0\" evaluate devices.yaml --monthly --format json | head -1", in: stage)
    #expect(result.code == 74 && result.narration.isEmpty)
  }
}
