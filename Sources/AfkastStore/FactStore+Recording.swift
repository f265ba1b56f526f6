package import AfkastModel
import GRDB

/// What recording gave.
package struct Recorded: Sendable {
  /// The facts, as they are now kept.
  package let facts: [Fact]
  /// The time of the fact before them, where the clock says that it is earlier than that.
  ///
  /// The facts then have that time; their numbers tell the order.
  package let clockWasBehind: RecordingTime?
}

extension FactStore {
  /// Records facts together, all or none; they are on the disk when this returns.
  ///
  /// `make` sees the facts as they stand and no other process can add to them until it is done, so what
  /// it finds still holds when its facts are kept. What it refuses leaves the store as it was.
  package func record<Refusal: Error>(
    at time: RecordingTime, by recorder: String,
    _ make: (FactHistory) throws(StoreFailure) -> Result<[NewFact], Refusal>
  ) throws(StoreFailure) -> Result<Recorded, Refusal> {
    try StoreFailure.translating {
      try queue.writeWithoutTransaction { database in
        var result: Result<Recorded, Refusal>?
        try database.inTransaction(.immediate) {
          switch try make(FactHistory(database)) {
          case .failure(let refusal):
            result = .failure(refusal)
            return .rollback
          case .success(let facts):
            result = .success(try Self.append(facts, at: time, by: recorder, in: database))
            return .commit
          }
        }
        guard let result else { throw StoreFailure.other("the transaction did not run") }
        return result
      }
    }
  }

  private static func append(
    _ new: [NewFact], at time: RecordingTime, by recorder: String, in database: Database
  ) throws -> Recorded {
    var appender = try FactAppender(database, at: time, by: recorder)
    let facts = try new.compactMap { try appender.append($0) }
    try appender.finish()
    return Recorded(facts: facts, clockWasBehind: appender.clockWasBehind)
  }
}

/// The facts as they stand while something is recorded.
package struct FactHistory {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The fact of that number, and those that correct it, in order; empty if there is none.
  package func facts(about id: FactID) throws(StoreFailure) -> [Fact] {
    try StoreFailure.translating {
      try RowReader(database, "WHERE sequence = ?1 OR corrects = ?1 ORDER BY sequence")
        .facts([id.number])
    }
  }

  /// The batch of that number that came from a file or undid one; nil if there is none.
  package func batch(_ id: BatchID) throws(StoreFailure) -> Batch? {
    try StoreFailure.translating {
      try RowReader(batches: database, "WHERE number = ?").batches([id.number]).first
    }
  }

  /// The batches that were undone.
  package func undoneBatches() throws(StoreFailure) -> Set<BatchID> {
    try StoreFailure.translating {
      try RowReader(batches: database, "WHERE undoes IS NOT NULL").batches().undone
    }
  }

  /// The batch that undid another; nil if none did.
  package func undoing(of id: BatchID) throws(StoreFailure) -> Batch? {
    try StoreFailure.translating {
      try RowReader(batches: database, "WHERE undoes = ?").batches([id.number]).first
    }
  }

  /// The closings of a case's months that hold, in order.
  package func closings(of caseID: CaseID) throws(StoreFailure) -> [Fact] {
    try StoreFailure.translating {
      try RowReader(
        database,
        """
        INDEXED BY fact_closing WHERE kind = 'closing' AND case_id = ? AND NOT EXISTS
          (SELECT 1 FROM fact AS later WHERE later.corrects = fact.sequence) ORDER BY sequence
        """
      ).facts([caseID.text])
    }
  }

  /// The facts of a case that are of some kinds, and what takes any of the case's facts back, in order.
  package func facts(of caseID: CaseID, _ kinds: [FactKind]) throws(StoreFailure) -> [Fact] {
    let named = Set(kinds + [.withdrawal]).map(\.rawValue).sorted()
    let marks = named.map { _ in "?" }.joined(separator: ", ")
    return try StoreFailure.translating {
      try RowReader(database, "WHERE case_id = ? AND kind IN (\(marks)) ORDER BY sequence")
        .facts(StatementArguments([caseID.text] + named))
    }
  }

  /// The facts of a case that are of a kind, and what takes any of the case's facts back, in order.
  package func facts(of caseID: CaseID, _ kind: FactKind) throws(StoreFailure) -> [Fact] {
    try StoreFailure.translating {
      try RowReader(
        database, "WHERE case_id = ? AND kind IN (?, 'withdrawal') ORDER BY sequence"
      ).facts([caseID.text, kind.rawValue])
    }
  }
}
