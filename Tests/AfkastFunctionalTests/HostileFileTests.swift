import AfkastTestSupport
import Foundation
import Testing

/// Files that are made to hurt are refused with a message, within the memory that the system gives.
@Suite struct HostileFileTests {
  /// Imports a file in so much memory, in kB; gives what was narrated and the exit code.
  private func imported(
    _ name: String, in kilobytes: Int, _ stage: Stage
  ) throws -> (narration: String, code: Int32) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "ulimit -d \(kilobytes); exec \"$0\" import actuals \(name) --dry-run",
      try known(Program.url, "the program").path,
    ]
    process.currentDirectoryURL = stage.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  private func stage() throws -> Stage {
    let stage = try Stage.forFacts()
    try stage.write(
      """
      language: en
      imports:
        ledger:
          kind: actuals
          decimal: comma
          dates: yyyy-mm
          columns: { month: Month, amount: Amount, case: Case, line: Line }

      """, to: "afkast.yaml")
    return stage
  }

  private static let head = Data("Month;Amount;Case;Line\n".utf8)

  private static let hostile: [(name: String, reason: String, bytes: @Sendable () throws -> Data)] =
    [
      (
        "columns.csv", "columns",
        { head + Data(repeating: UInt8(ascii: ";"), count: 10_000_000) }
      ),
      (
        "row.csv", "Row 2 is longer",
        { head + Data(repeating: UInt8(ascii: "a"), count: 60 << 20) }
      ),
      (
        "quote.csv", "Row 2 is longer",
        { head + Data("\"".utf8) + Data(repeating: UInt8(ascii: "\n"), count: 60 << 20) }
      ),
      (
        "bomb.xlsx", "packed",
        {
          try TestWorkbook(sheet: String(repeating: " ", count: 100 << 20)).written {
            try Data(contentsOf: $0)
          }
        }
      ),
      (
        "strings.xlsx", "packed",
        {
          let text = "<sst><si><t>" + String(repeating: "a", count: 60 << 20) + "</t></si></sst>"
          return try TestWorkbook(sheet: "").replacing("xl/sharedStrings.xml", with: text).written {
            try Data(contentsOf: $0)
          }
        }
      ),
    ]

  #if os(Linux)
    @Test(arguments: hostile.indices)
    func `a file that is made to hurt is refused in 200 MB`(_ index: Int) throws {
      let (name, reason, bytes) = Self.hostile[index]
      let stage = try stage()
      try stage.write(try bytes(), to: name)
      let result = try imported(name, in: 200_000, stage)
      #expect(result.code == 65, "\(result)")
      #expect(result.narration.contains(reason), "\(result)")
    }

    /// Without it the test above would hold where the system does not keep to the limit.
    @Test func `memory that is not given cannot be used`() throws {
      let stage = try stage()
      try stage.write(Self.head, to: "small.csv")
      #expect(try imported("small.csv", in: 200_000, stage).code == 0)
      #expect(try imported("small.csv", in: 1_000, stage).code != 0)
    }
  #endif
}
