import AfkastTestSupport
import Foundation
import Testing

/// Facts survive processes that are killed and processes that all record at once.
@Suite(.serialized) struct FactProcessTests {
  private static let isLong = ProcessInfo.processInfo.environment["AFKAST_TORTURE"] != nil

  private func process(_ arguments: [String], in stage: Stage) throws -> (Process, Pipe) {
    let (process, output) = (Process(), Pipe())
    process.executableURL = try known(Program.url, "the program")
    process.arguments = arguments
    process.currentDirectoryURL = stage.folder
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }

  private func output(of process: Process, _ pipe: Pipe) -> String {
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// The words that were recorded, in order.
  private func recorded(in stage: Stage) -> [String] {
    stage.run(["log", "--format", "csv"]).output.split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { row in row.split(separator: ",").map(String.init).first { $0.hasPrefix("word") }
      }
  }

  @Test func `what was acknowledged before a kill is there, and nothing is half there`() throws {
    let stage = try Stage.forFacts()
    let seed: UInt64 = Self.isLong ? .random(in: 0 ... .max) : 11
    var random = SeededGenerator(seed: seed)
    var acknowledged: [String] = []
    // Kills fall before, while and after the fact is written, however fast the machine is.
    let start = Date()
    let (whole, pipe) = try process(["record", "observation", "devices", "word0"], in: stage)
    #expect(output(of: whole, pipe).contains("word0"))
    let longest = UInt32(min(5, Date().timeIntervalSince(start) * 1.5) * 1_000_000)
    for round in 1...(Self.isLong ? 200 : 30) {
      let word = "word\(round)"
      let (process, pipe) = try process(["record", "observation", "devices", word], in: stage)
      usleep(UInt32.random(in: 0...longest, using: &random))
      kill(process.processIdentifier, SIGKILL)
      if output(of: process, pipe).contains(word) { acknowledged.append(word) }
      #expect(stage.run(["verify"]).exitCode == 0, "seed \(seed), round \(round)")
    }
    let kept = recorded(in: stage)
    #expect(!acknowledged.isEmpty && Set(acknowledged).isSubset(of: kept), "seed \(seed)")
    #expect(Set(kept).count == kept.count)
  }

  @Test func `processes that record at once lose nothing and keep nothing twice`() throws {
    let stage = try Stage.forFacts()
    let (writers, rounds) = (8, Self.isLong ? 40 : 4)
    var acknowledged: [String] = []
    for round in 1...rounds {
      let words = (1...writers).map { "word\(round)x\($0)" }
      let running = try words.map {
        try process(["record", "observation", "devices", $0], in: stage)
      }
      for (word, (process, pipe)) in zip(words, running) {
        #expect(output(of: process, pipe).contains(word))
        #expect(process.terminationStatus == 0)
        acknowledged.append(word)
      }
    }
    #expect(recorded(in: stage).sorted() == acknowledged.sorted())
    #expect(stage.run(["verify"]).exitCode == 0)
  }

  /// A mapping by name, and a file of so many rows of one krone each that no other file has.
  private func write(_ rows: Int, named name: String, in stage: Stage) throws {
    try stage.write(
      """
      language: en
      imports:
        ledger:
          kind: actuals
          decimal: comma
          dates: yyyy-mm
          columns: { month: Month, amount: Amount, case: Case, line: Line, text: Text }
          lines: [{ case: devices, line: purchase }]

      """, to: "afkast.yaml")
    let lines = (1...rows).map { "2027-01;1,00;devices;purchase;\(name) \($0)\n" }
    try stage.write("Month;Amount;Case;Line;Text\n" + lines.joined(), to: "\(name).csv")
  }

  @Test func `an import that is killed is recorded whole or not at all`() throws {
    let stage = try Stage.forFacts()
    let seed: UInt64 = Self.isLong ? .random(in: 0 ... .max) : 12
    var random = SeededGenerator(seed: seed)
    let rows = Self.isLong ? 20_000 : 2_000
    try write(rows, named: "whole", in: stage)
    let start = Date()
    let (whole, pipe) = try process(["import", "actuals", "whole.csv"], in: stage)
    #expect(output(of: whole, pipe).contains("Batch 1"))
    let longest = UInt32(min(60, Date().timeIntervalSince(start) * 1.2) * 1_000_000)
    var (there, killed) = (1, 0)
    for round in 1...(Self.isLong ? 200 : 8) {
      let name = "file\(round)"
      try write(rows, named: name, in: stage)
      let (process, pipe) = try process(["import", "actuals", "\(name).csv"], in: stage)
      usleep(UInt32.random(in: 0...longest, using: &random))
      kill(process.processIdentifier, SIGKILL)
      let isAcknowledged = output(of: process, pipe).contains("Batch \(there + 1)")
      let facts = stage.run(["verify"])
      #expect(facts.exitCode == 0, "seed \(seed), round \(round)")
      let isThere = facts.output.contains(" \((there + 1) * rows) facts")
      #expect(
        isThere || facts.output.contains(" \(there * rows) facts"), "seed \(seed), round \(round)")
      #expect(isThere || !isAcknowledged, "seed \(seed), round \(round)")
      there += isThere ? 1 : 0
      killed += isAcknowledged ? 0 : 1
    }
    #expect(killed > 0, "seed \(seed)")
    // What is not there can still come, and only that.
    let again = stage.run(["import", "actuals", "file1.csv"])
    #expect(again.exitCode == 0)
    #expect(stage.run(["import", "actuals", "file1.csv"]).output.contains("Nothing is new"))
  }
}
