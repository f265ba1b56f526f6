import AfkastModel
import AfkastTestSupport
import Foundation
import GRDB
import Testing

@testable import AfkastStore

/// Whatever is wrong with a file is found, and a file that is not ours is left as it was.
@Suite struct DamageTests {
  private static let isLong = ProcessInfo.processInfo.environment["AFKAST_TORTURE"] != nil

  /// Every column of every row as SQL writes it, or nil where that cannot be read.
  private static func dump(_ path: String) -> [String]? {
    let columns = (FactColumn.allCases.map(\.name) + ["hash"]).map { "quote(\($0))" }
      .joined(separator: " || char(31) || ")
    return try? DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT \(columns) FROM fact NOT INDEXED ORDER BY sequence")
    }
  }

  @Test func `verify finds every bit that flips in a row`() throws {
    let stage = try StoreStage()
    for _ in 1...3 { try stage.record(Array(try everyKind().dropFirst())) }
    let sound = try Data(contentsOf: URL(filePath: stage.path))
    let known = try #require(Self.dump(stage.path))
    let seed: UInt64 = Self.isLong ? .random(in: 0 ... .max) : 5
    var random = SeededGenerator(seed: seed)
    var altered = 0
    while altered < (Self.isLong ? 1_000 : 200) {
      let (byte, bit) = (
        Int.random(in: 0..<sound.count, using: &random), UInt8.random(in: 0..<8, using: &random)
      )
      var flipped = sound
      flipped[byte] ^= 1 << bit
      try flipped.write(to: URL(filePath: stage.path))
      guard Self.dump(stage.path) != known else { continue }
      altered += 1
      let fault = try? stage.store().verification().fault
      // A store that cannot be opened any more is found, too.
      let isFound = (try? stage.store()) == nil || fault != nil
      #expect(isFound, "seed \(seed), byte \(byte), bit \(bit)")
    }
  }

  @Test(arguments: [
    (
      "DROP TRIGGER fact_is_never_changed; UPDATE fact SET amount = 1 WHERE sequence = 4",
      Verification.Fault.altered(row: 4)
    ),
    (
      "DROP TRIGGER fact_is_never_deleted; DELETE FROM fact WHERE sequence = 5",
      .gap(after: 4, found: 6)
    ),
    (
      "DROP TRIGGER fact_is_never_deleted; DELETE FROM fact WHERE sequence > 9",
      .head(counted: 9, kept: 12)
    ),
    (
      "DROP TRIGGER fact_is_never_changed",
      .schema("trigger fact_is_never_changed")
    ),
  ])
  func `verify names the first thing that is wrong`(
    _ sql: String, _ fault: Verification.Fault
  ) throws {
    let stage = try StoreStage()
    try stage.record(try everyKind())
    try stage.tamper("PRAGMA foreign_keys = OFF; " + sql)
    #expect(try stage.store().verification().fault == fault)
  }

  @Test func `nothing is added to a chain whose end was cut off`() throws {
    let stage = try StoreStage()
    try stage.record(try everyKind())
    try stage.tamper("DROP TRIGGER fact_is_never_deleted; DELETE FROM fact WHERE sequence = 12")
    #expect(throws: StoreFailure.self) { try stage.record([try everyKind()[1]]) }
  }

  @Test func `a store from a newer version is left untouched`() throws {
    let stage = try StoreStage()
    try stage.tamper("PRAGMA user_version = 99")
    let before = try Data(contentsOf: URL(filePath: stage.path))
    #expect(throws: StoreFailure.newer(version: 99)) { try stage.store() }
    #expect(try Data(contentsOf: URL(filePath: stage.path)) == before)
  }

  @Test func `another file is left untouched`() throws {
    let stage = try StoreStage()
    for text in ["", "not a database, and long enough to be looked at as one: " + stage.path] {
      try Data(text.utf8).write(to: URL(filePath: stage.path))
      #expect(throws: StoreFailure.notAStore) { try stage.store() }
      #expect(try Data(contentsOf: URL(filePath: stage.path)) == Data(text.utf8))
    }
  }

  @Test func `a file that was cut short is found wherever it is cut`() throws {
    let stage = try StoreStage()
    for _ in 1...30 { try stage.record(Array(try everyKind().dropFirst())) }
    let sound = try Data(contentsOf: URL(filePath: stage.path))
    for length in stride(from: sound.count - 1, to: 0, by: -(sound.count / 20)) {
      try sound.prefix(length).write(to: URL(filePath: stage.path))
      let store = try? stage.store()
      #expect(store == nil || store?.verification().fault != nil, "cut to \(length) bytes")
    }
  }

  @Test func `a backup is the store, and a copy of a damaged one is not sound`() throws {
    let stage = try StoreStage()
    try stage.record(try everyKind())
    let path = stage.folder.appending(path: "copy.db").path
    try stage.store().backup(to: path)
    #expect(try FactStore(at: path).facts() == stage.store().facts())
    #expect(try FactStore(at: path).verification().fault == nil)
    #expect(try FactStore(at: path).head() == stage.store().head())
  }
}
