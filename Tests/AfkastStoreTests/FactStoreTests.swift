import AfkastModel
import AfkastTestSupport
import Foundation
import GRDB
import Testing

@testable import AfkastStore

/// The store keeps what it is given, and nothing changes it.
@Suite struct FactStoreTests {
  @Test func `every kind of fact comes back as it was recorded`() throws {
    let stage = try StoreStage()
    let new = try everyKind()
    let recorded = try stage.record(new).facts
    let correction = Correction(of: try known(FactID(2)), because: "tastefejl")
    try stage.record([
      NewFact(of: new[1].caseID, in: new[1].period, .withdrawal, correcting: correction)
    ])
    let read = try stage.store().facts()
    #expect(read.count == new.count + 1)
    #expect(Array(read.prefix(new.count)) == recorded)
    #expect(recorded.map(\.content) == new.map(\.content))
    #expect(recorded.map(\.period) == new.map(\.period))
    #expect(read.last?.correction == correction)
    #expect(read.map(\.id.number) == Array(1...Int64(read.count)))
    #expect(read.last?.batch.number == 2)
    let kinds = Set(read.map(\.content.kind))
    #expect(kinds == Set(FactKind.allCases))
  }

  @Test func `a released migration is never edited`() {
    #expect(
      Migrations.steps.map(Fingerprint.of) == [
        "7c8e348ebd4ace8c0e0cee0562e4a3d5a91aec49cac85cf76907990307026833",
        "4312eadc4c3417535ecdec1a54011ed223fc16565b0f293da3a5625b87e8efc0",
        "e6c877ce5a560b4593714964be1a55c38302dad1281eff4d645f95b4cd868dd2",
        "2762db5b4aa0ae65a110f6722f7372fa772ca8b786d37b1a5d537738de625d7d",
      ])
  }

  @Test func `what is refused leaves nothing behind`() throws {
    let stage = try StoreStage()
    try stage.record(try everyKind())
    let before = try stage.store().head()
    let time = try known(RecordingTime(milliseconds: 2_000))
    let refused: Result<Recorded, Refused> = try stage.store().record(at: time, by: "x") { _ in
      .failure(Refused())
    }
    #expect(throws: Refused.self) { try refused.get() }
    // The second approval of version 1 breaks a constraint after ten facts were written.
    #expect(throws: StoreFailure.self) { try stage.record(try everyKind().reversed()) }
    #expect(try stage.store().head() == before)
    #expect(try stage.store().verification().fault == nil)
  }

  @Test(arguments: [
    "UPDATE fact SET amount = 1 WHERE sequence = 4", "DELETE FROM fact", "DELETE FROM head",
    "UPDATE head SET count = 3",
    "INSERT OR REPLACE INTO fact SELECT * FROM fact WHERE sequence = 4",
  ])
  func `SQL itself cannot change a fact`(_ sql: String) throws {
    let stage = try StoreStage()
    try stage.record(try everyKind())
    #expect(throws: DatabaseError.self) { try stage.tamper(sql) }
    #expect(try stage.store().verification().fault == nil)
  }

  @Test func `a clock that was set back keeps the order and says so`() throws {
    let stage = try StoreStage()
    let facts = try everyKind()
    #expect(try stage.record([facts[1]], at: 5_000).clockWasBehind == nil)
    let second = try stage.record([facts[2]], at: 4_000)
    #expect(second.clockWasBehind?.milliseconds == 5_000)
    #expect(second.facts.first?.recording.time.milliseconds == 5_000)
    #expect(try stage.record([facts[3]], at: 6_000).clockWasBehind == nil)
    #expect(try stage.store().verification().fault == nil)
  }

  @Test func `a commit is on the disk before it is acknowledged`() throws {
    let settings = try StoreStage().store().settings()
    #expect(settings.journalMode == "delete")
    #expect(settings.synchronous == 3)
  }

  @Test func `the hash is that of the canonical bytes`() throws {
    // By hand: SHA-256 of 32 zero bytes and 28 marks of absent values, as Python's hashlib gives it.
    #expect(
      Fingerprint.hexadecimal(ChainHash.beginning.following(FactRow()).bytes)
        == "5dcc1b5872dd9ff1c234501f1fefda01f664164e1583c3e1bb3dbea47588ab31")
    #expect(FactColumn.first == 28)
  }
}
