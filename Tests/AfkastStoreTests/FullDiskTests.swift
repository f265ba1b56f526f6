import AfkastModel
import AfkastTestSupport
import Foundation
import GRDB
import Testing

@testable import AfkastStore

/// A disk that fills up while something is recorded takes nothing away.
@Suite struct FullDiskTests {
  @Test func `what does not fit is told, and leaves the store as it was`() throws {
    let stage = try StoreStage()
    try stage.record(try everyKind())
    let store = try stage.store()
    try store.queue.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      // SQLite's own stand-in for a disk with room for two pages more.
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let (before, time) = (try store.head(), try known(RecordingTime(milliseconds: 2_000)))
    let long = String(repeating: "x", count: 4_000)
    func record(_ count: Int) throws(StoreFailure) {
      let facts = try? (0..<count).map { index in
        NewFact(
          of: try known(CaseID("devices")), in: .year(try known(Year(2027))),
          .observation(Observation("\(index) \(long)")))
      }
      let result: Result<Recorded, Refused> = try store.record(at: time, by: "bodil") { _ in
        .success(facts ?? [])
      }
      _ = try? result.get()
    }
    #expect(throws: StoreFailure.full) { try record(10) }
    #expect(try store.head() == before)
    #expect(store.verification().fault == nil)
    // The same connection goes on where there is room.
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 100000")
    }
    try record(10)
    #expect(try store.head().count == before.count + 10)
    #expect(try stage.store().verification().fault == nil)
  }
}
