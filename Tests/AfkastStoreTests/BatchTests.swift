import AfkastModel
import AfkastTestSupport
import Foundation
import GRDB
import Testing

@testable import AfkastStore

/// A file is recorded as one batch: only its new rows, whole or not at all, and it can be undone.
@Suite struct BatchTests {
  private let stage: StoreStage
  private let time: RecordingTime

  init() throws {
    stage = try StoreStage()
    time = try known(RecordingTime(milliseconds: 1_000))
  }

  private func actual(_ ore: Int64) throws -> NewFact {
    NewFact(
      of: try known(CaseID("devices")), in: .month(try known(Month(year: 2027, month: 3))),
      .actual(Actual(Money(ore: ore), on: try known(LineID("visits")))))
  }

  private func row(_ content: String, ordinal: Int = 1, part: Int = 1) -> FileRow {
    let digest = RowDigest(of: Array(content.utf8))
    return FileRow(RowIdentity(digest, ordinal: ordinal, part: part), number: 7)
  }

  private func origin() throws -> BatchOrigin {
    var file = FileImport(
      file: "marts.csv", fingerprint: Fingerprint.of("marts"), mapping: try known(ImportID("opus")),
      kind: .actual)
    file.recorded = RowTally(rows: 2, sum: Money(ore: 300))
    file.unreadable = 1
    file.closed = MonthSpan(try known(Month(year: 2027, month: 3)))
    file.backdating = "for sent"
    return .file(file)
  }

  /// Records rows of whole kroner; says which were new.
  private func add(_ rows: [FileRow]) throws -> (new: [Bool], batch: Batch?) {
    var new: [Bool] = []
    let result: Result<RecordedBatch?, Refused> = try stage.store().recordBatch(
      at: time, by: "bodil"
    ) { recording in
      new = try rows.map { try recording.add(try actual(100), from: $0) }
      return .success(try origin())
    }
    return (new, try result.get()?.batch)
  }

  private func undo(_ batch: Int64) throws -> Result<Undone, UndoRefusal> {
    try stage.store().undo(
      try known(BatchID(batch)), because: "forkert fil", at: time, by: "bodil")
  }

  @Test func `a row that is known is not recorded again, and equal rows are counted`() throws {
    let first = try add([row("a"), row("a", ordinal: 2), row("b")])
    #expect(first.new == [true, true, true])
    let second = try add([row("a"), row("a", ordinal: 2), row("a", ordinal: 3), row("c")])
    #expect(second.new == [false, false, true, true])
    #expect(try stage.store().facts().count == 5)
    #expect(try stage.store().verification().fault == nil)
    // The rows are kept too, and facts have no gaps.
    #expect(try stage.store().facts().map(\.id.number) == [1, 2, 3, 4, 5])
    #expect(try stage.store().facts().last?.row == row("c"))
  }

  @Test func `a file without new rows leaves the store as it was, byte for byte`() throws {
    _ = try add([row("a"), row("b")])
    let before = try Data(contentsOf: URL(filePath: stage.path))
    let again = try add([row("a"), row("b")])
    #expect(again.new == [false, false] && again.batch == nil)
    #expect(try Data(contentsOf: URL(filePath: stage.path)) == before)
  }

  @Test func `a row that is shared anew is known as a whole`() throws {
    _ = try add([row("a")])
    let shared = try add([row("a"), row("a", part: 2), row("b"), row("b", part: 2)])
    #expect(shared.new == [false, false, true, true])
  }

  @Test func `what is said of a batch comes back and is chained`() throws {
    try stage.record([try actual(1)])
    let recorded = try known(try add([row("a"), row("b")]).batch)
    #expect(try stage.store().batches() == [recorded])
    let origin = try origin()
    #expect(recorded.id.number == 2 && recorded.origin == origin)
    #expect(recorded.facts.lowerBound.number == 2 && recorded.facts.upperBound.number == 3)
    let head = try stage.store().head()
    #expect(try stage.store().verification().hash == head.hash)
    try stage.record([try actual(1)])
    #expect(try stage.store().verification().fault == nil)
    #expect(try stage.store().facts().last?.batch.number == 3)
  }

  @Test func `what throws or is refused leaves nothing behind`() throws {
    let before = try stage.store().head()
    #expect(throws: Refused.self) {
      let _: Result<RecordedBatch?, UndoRefusal> = try stage.store().recordBatch(at: time, by: "x")
      {
        _ = try $0.add(try actual(1), from: row("a"))
        throw Refused()
      }
    }
    let refused: Result<RecordedBatch?, Refused> = try stage.store().recordBatch(at: time, by: "x")
    {
      _ = try $0.add(try actual(1), from: row("a"))
      return .failure(Refused())
    }
    #expect(throws: Refused.self) { try refused.get() }
    #expect(try stage.store().head() == before)
    #expect(try add([row("a")]).new == [true])
  }

  @Test func `a batch is undone once, and its rows may come again`() throws {
    _ = try add([row("a"), row("b")])
    _ = try add([row("b"), row("c")])
    for attempt in Int64(0)..<3 {
      let batch = attempt == 0 ? 1 : 2 * attempt + 2
      let undone = try undo(batch).get()
      #expect(undone.facts == 2 && undone.batch.id.number == batch)
      #expect(undone.recorded.batch.origin == .undoing(undone.batch.id, reason: "forkert fil"))
      #expect(throws: UndoRefusal.self) { try undo(batch).get() }
      #expect(throws: UndoRefusal.self) { try undo(undone.recorded.batch.id.number).get() }
      // c stands: its batch was not undone.
      #expect(try add([row("a"), row("b"), row("c")]).new == [true, true, false])
    }
    #expect(throws: UndoRefusal.noImport(try known(BatchID(99)))) { try undo(99).get() }
    #expect(try stage.store().verification().fault == nil)
  }

  @Test func `undoing withdraws a correction, and leaves what was withdrawn`() throws {
    _ = try add([row("a"), row("b"), row("c")])
    func correct(_ id: Int64, _ content: FactContent) throws {
      let fact = try actual(1)
      try stage.record([
        NewFact(
          of: fact.caseID, in: fact.period, content,
          correcting: Correction(of: try known(FactID(id)), because: "tastefejl"))
      ])
    }
    try correct(1, try actual(5).content)
    try correct(2, .withdrawal)
    let undone = try undo(1).get()
    #expect(undone.facts == 2)
    let withdrawals = try stage.store().facts().filter { $0.batch == undone.recorded.batch.id }
    #expect(withdrawals.map(\.correction?.corrected.number) == [4, 3])
    #expect(try add([row("a"), row("b"), row("c")]).new == [true, true, true])
  }

  @Test(arguments: [
    ("UPDATE batch SET file = 'april.csv'", Verification.Fault.batch(1)),
    ("UPDATE batch SET recorded_sum = 1", .batch(1)),
    ("DELETE FROM batch", .head(counted: 2, kept: 2)),
    ("UPDATE fact SET attempt = 2 WHERE sequence = 1", .altered(row: 1)),
    ("UPDATE fact SET file_row = 8 WHERE sequence = 2", .altered(row: 2)),
    ("UPDATE fact SET row_digest = zeroblob(16) WHERE sequence = 2", .altered(row: 2)),
  ])
  func `verify finds what was altered`(_ sql: String, _ fault: Verification.Fault) throws {
    _ = try add([row("a"), row("b")])
    #expect(throws: DatabaseError.self) { try stage.tamper(sql) }
    try stage.tamper(
      """
      DROP TRIGGER fact_is_never_changed; DROP TRIGGER batch_is_never_changed;
      DROP TRIGGER batch_is_never_deleted;
      """ + sql)
    #expect(try stage.store().verification().fault == fault)
  }

  @Test func `a batch that is made up is found`() throws {
    _ = try add([row("a")])
    let list = BatchColumn.allCases.map(\.name).filter { $0 != "number" }.joined(separator: ", ")
    try stage.record([try actual(1)])
    try stage.tamper(
      """
      INSERT INTO batch (number, \(list), hash) SELECT 2, \(list), hash FROM batch
      """.replacing("SELECT 2, first_fact, last_fact", with: "SELECT 2, 2, 2"))
    #expect(try stage.store().verification().fault == .batch(2))
  }

  @Test func `a store of the first version is brought up, and its chain holds`() throws {
    let path = stage.folder.appending(path: "old.db").path
    let queue = try DatabaseQueue(path: path)
    let (time, caseID) = (time, try known(CaseID("devices")))
    let fact = Fact(
      id: try known(FactID(1)), batch: try known(BatchID(1)),
      recording: Recording(at: time, by: "bodil"), caseID: caseID,
      period: .month(try known(Month(year: 2027, month: 3))),
      content: .observation(Observation("x")))
    let row = FactRow(fact)
    let hash = ChainHash.beginning.following(row)
    try queue.write { database in
      try database.execute(sql: Migrations.steps[0])
      try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
      let columns = FactColumn.allCases.prefix(FactColumn.first).map(\.name)
      let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
      var insertion = try Insertion(
        database, "INSERT INTO fact (\(columns.joined(separator: ", ")), hash) VALUES (\(marks))")
      _ = try insertion.insert(Array(row.values.prefix(FactColumn.first)), hash)
      try ChainHead(count: 1, hash: hash).keep(in: database)
    }
    try queue.close()
    let store = try FactStore(at: path)
    #expect(try store.facts() == [fact])
    #expect(store.verification().fault == nil)
    #expect(try store.settings().version == Migrations.newest)
    #expect(try FactStore(at: path).verification().fault == nil)
  }

  @Test func `a store of the second version learns of phases, and its facts and hashes stay`()
    throws
  {
    let path = stage.folder.appending(path: "second.db").path
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      for step in Migrations.steps.prefix(2) { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      try database.execute(sql: "PRAGMA user_version = 2")
      let columns = FactColumn.allCases.prefix(FactColumn.filePlace.rawValue).map(\.name)
      let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
      var insertion = try Insertion(
        database, "INSERT INTO fact (\(columns.joined(separator: ", ")), hash) VALUES (\(marks))")
      var (hash, count) = (ChainHash.beginning, Int64(0))
      for new in try everyKind() where new.content.kind != .phase {
        count += 1
        let fact = Fact(
          id: try known(FactID(count)), batch: try known(BatchID(1)),
          recording: Recording(at: time, by: "bodil"), caseID: new.caseID, period: new.period,
          content: new.content, correction: new.correction)
        let row = FactRow(fact)
        hash = hash.following(row)
        _ = try insertion.insert(Array(row.values.prefix(columns.count)), hash)
      }
      try ChainHead(count: count, hash: hash).keep(in: database)
    }
    func hashes() throws -> [Data] {
      try queue.read { try Data.fetchAll($0, sql: "SELECT hash FROM fact ORDER BY sequence") }
    }
    let before = try hashes()
    // A program that has the file open sees the new kind too.
    let phase = try #require(try everyKind().first { $0.content.kind == .phase })
    let store = try FactStore(at: path)
    #expect(try hashes() == before && store.verification().fault == nil)
    try queue.write { database in
      var appender = try FactAppender(database, at: time, by: "bodil")
      _ = try appender.append(phase)
      try appender.finish()
    }
    #expect(try store.facts().last?.content == phase.content)
    #expect(store.verification().fault == nil && store.version == Migrations.newest)
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE fact SET text = 'x' WHERE kind = 'phase'") }
    }
  }
}
