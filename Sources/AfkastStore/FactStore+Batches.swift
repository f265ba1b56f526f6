package import AfkastModel
import FoundationEssentials
import GRDB

extension FactStore {
  /// Records what comes from a file as one batch, all or nothing; it is on the disk when this returns.
  ///
  /// `work` adds fact by fact, and says at the end what the file came to; nobody else can record until then.
  /// What it refuses or throws leaves the store as it was. Nil if it added nothing.
  package func recordBatch<Refusal: Error>(
    at time: RecordingTime, by recorder: String,
    _ work: (inout BatchRecording) throws -> Result<BatchOrigin, Refusal>
  ) throws -> Result<RecordedBatch?, Refusal> {
    do {
      return try queue.writeWithoutTransaction { database in
        // What a million rows change is kept in memory until they are written.
        try database.execute(sql: "PRAGMA cache_size = -\(Self.cache)")
        var result: Result<RecordedBatch?, Refusal> = .success(nil)
        try database.inTransaction(.immediate) {
          var recording = try BatchRecording(database, at: time, by: recorder)
          let origin = try work(&recording)
          guard case .success(let origin) = origin, !recording.isEmpty else {
            result = origin.map { _ in nil }
            return .rollback
          }
          result = .success(try recording.finish(origin))
          return .commit
        }
        return result
      }
    } catch let error as DatabaseError {
      throw StoreFailure(error)
    }
  }

  /// In KiB.
  private static let cache = 64 * 1024
}

/// A batch as it is now kept.
package struct RecordedBatch: Sendable {
  /// The batch.
  package let batch: Batch
  /// The time of the fact before it, where the clock says that it is earlier than that.
  package let clockWasBehind: RecordingTime?
}

/// A batch that is being recorded.
package struct BatchRecording {
  private let database: Database
  private var appender: FactAppender
  private let undone: Set<Int64>
  private var lastRow: (digest: RowDigest, ordinal: Int, isNew: Bool)?

  init(_ database: Database, at time: RecordingTime, by recorder: String) throws {
    self.database = database
    appender = try FactAppender(database, at: time, by: recorder)
    undone = Set(
      try Int64.fetchAll(database, sql: "SELECT undoes FROM batch WHERE undoes IS NOT NULL"))
  }

  /// The facts as they stand, those of this batch among them.
  package var history: FactHistory { FactHistory(database) }

  /// Whether nothing was added.
  package var isEmpty: Bool { appender.isEmpty }

  /// The number of its first fact.
  package var first: FactID { appender.first }

  /// Adds a fact that comes from no row.
  package mutating func add(_ fact: NewFact) throws {
    _ = try appender.append(fact)
  }

  /// Adds a fact of a row; false if an earlier file brought that row, and was not undone.
  ///
  /// The parts of a row are added one after the other, and all of them are new or none: were a row
  /// shared anew where it is known, more would be booked than it says.
  package mutating func add(_ fact: NewFact, from row: FileRow) throws -> Bool {
    let identity = row.identity
    if let lastRow, identity.part > 1, lastRow.digest == identity.digest,
      lastRow.ordinal == identity.ordinal, !lastRow.isNew
    {
      return false
    }
    let isNew = try append(fact, row)
    lastRow = (identity.digest, identity.ordinal, isNew)
    return isNew
  }

  private mutating func append(_ fact: NewFact, _ row: FileRow) throws -> Bool {
    if try appender.append(fact, row: row) != nil { return true }
    guard let earlier = try latestAttempt(row.identity), undone.contains(earlier.batch) else {
      return false
    }
    return try appender.append(fact, row: row, attempt: earlier.attempt + 1) != nil
  }

  private func latestAttempt(
    _ identity: RowIdentity
  ) throws -> (batch: Int64, attempt: Int64)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT batch, attempt FROM fact WHERE row_digest = ? AND row_ordinal = ? AND row_part = ?
        ORDER BY attempt DESC LIMIT 1
        """)
    let row = try Row.fetchOne(
      statement, arguments: [Data(identity.digest.bytes), identity.ordinal, identity.part])
    guard let batch = Int64.fromDatabaseValue(row?["batch"] ?? .null),
      let attempt = Int64.fromDatabaseValue(row?["attempt"] ?? .null)
    else { return nil }
    return (batch, attempt)
  }

  /// Withdraws the facts of a batch that hold; gives how many, and those among them that closed a month.
  mutating func withdraw(
    _ batch: Batch, because reason: String
  ) throws -> (facts: Int, opened: [Fact]) {
    let reader = try RowReader(database, "WHERE sequence BETWEEN ? AND ? ORDER BY sequence")
    var (count, opened, next) = (0, [Fact](), batch.facts.lowerBound.number)
    while next <= batch.facts.upperBound.number {
      let last = min(next + 9_999, batch.facts.upperBound.number)
      for fact in try reader.facts([next, last]) {
        guard let end = try standing(fact) else { continue }
        _ = try appender.append(
          NewFact(
            of: end.caseID, in: end.period, .withdrawal,
            correcting: Correction(of: end.id, because: reason)))
        count += 1
        if case .closing = fact.content { opened.append(fact) }
      }
      next = last + 1
    }
    return (count, opened)
  }

  /// The fact, or what took its place in the end; nil if it was withdrawn.
  private func standing(_ fact: Fact) throws -> Fact? {
    let reader = try RowReader(database, "WHERE corrects = ?")
    var fact = fact
    while let later = try reader.facts([fact.id.number]).first { fact = later }
    if case .withdrawal = fact.content { return nil }
    return fact
  }

  fileprivate mutating func finish(_ origin: BatchOrigin) throws -> RecordedBatch {
    let batch = try appender.describe(as: origin)
    try appender.finish()
    return RecordedBatch(batch: batch, clockWasBehind: appender.clockWasBehind)
  }
}
