import AfkastModel
import FoundationEssentials
import GRDB

/// Appends facts to the chain as one batch, inside a transaction that others wait for.
struct FactAppender {
  /// What all facts of the batch have in common.
  let recording: Recording
  let batch: BatchID
  /// The time of the fact before the batch, where the clock says that it is earlier than that.
  let clockWasBehind: RecordingTime?
  /// The number of the batch's first fact.
  let first: FactID
  /// The number of the newest fact.
  private(set) var last: Int64

  private let database: Database
  private let insertion: Insertion
  private var hash: ChainHash
  private var row = FactRow()
  private var buffer: [UInt8] = []

  init(_ database: Database, at clock: RecordingTime, by recorder: String) throws {
    let head = try ChainHead(database)
    let end = try head.end(in: database)
    let time = max(clock, end?.time ?? clock)
    guard let batch = BatchID((end?.batch ?? 0) + 1), let first = FactID(head.count + 1) else {
      throw StoreFailure.damaged("its numbers are below 1")
    }
    self.database = database
    (self.batch, self.first, last, hash) = (batch, first, head.count, head.hash)
    recording = Recording(at: time, by: recorder)
    clockWasBehind = time > clock ? time : nil
    let marks = Array(repeating: "?", count: FactColumn.allCases.count + 1).joined(separator: ", ")
    insertion = try Insertion(
      database,
      """
      INSERT INTO fact (\(FactColumn.list), hash) VALUES (\(marks))
      ON CONFLICT (row_digest, row_ordinal, row_part, attempt) WHERE row_digest IS NOT NULL
      DO NOTHING
      """)
  }

  /// Whether nothing was appended.
  var isEmpty: Bool { last < first.number }

  /// Appends a fact; nil if its row of a file has one of the same attempt.
  mutating func append(_ new: NewFact, row file: FileRow? = nil, attempt: Int64 = 1) throws -> Fact?
  {
    guard let id = FactID(last + 1) else { throw StoreFailure.damaged("the head counts below 0") }
    let fact = Fact(
      id: id, batch: batch, recording: recording, caseID: new.caseID, period: new.period,
      content: new.content, correction: new.correction, row: file)
    row.set(fact)
    if attempt > 1 { row[.attempt] = .integer(attempt) }
    let next = hash.following(row, &buffer)
    guard try insertion.insert(row.values, next) else { return nil }
    (hash, last) = (next, id.number)
    return fact
  }

  /// Keeps what is known of the batch as a whole.
  mutating func describe(as origin: BatchOrigin) throws -> Batch {
    guard let end = FactID(last), end >= first else {
      throw StoreFailure.other("a batch without facts was to be described")
    }
    let described = Batch(id: batch, recording: recording, facts: first...end, origin: origin)
    let row = BatchRow(described)
    hash = hash.following(row, &buffer)
    let marks = Array(repeating: "?", count: row.values.count + 1).joined(separator: ", ")
    _ = try Insertion(
      database, "INSERT INTO batch (\(BatchColumn.list), hash) VALUES (\(marks))"
    ).insert(row.values, hash)
    return described
  }

  /// Leaves the end of the chain where the next one finds it.
  func finish() throws {
    if !isEmpty { try ChainHead(count: last, hash: hash).keep(in: database) }
  }
}
