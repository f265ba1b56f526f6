import AfkastModel
import GRDB

/// Walks the chain from its beginning.
struct ChainVerification {
  private(set) var head = ChainHead(count: 0, hash: .beginning)
  var fault: Verification.Fault?
  private var time: Int64 = 0
  private var buffer: [UInt8] = []
  /// The batches whose last fact was not reached yet, the next one last.
  private var batches: [(row: BatchRow, hash: ChainHash)] = []
  /// The batch of the newest fact, and the first fact of it.
  private var run: (batch: Int64, first: Int64) = (0, 1)

  mutating func walk(_ database: Database) throws {
    var walk = self
    defer { self = walk }
    try RowReader(batches: database, "ORDER BY number DESC").forEachRow { values, kept in
      walk.batches.append((BatchRow(values), kept))
      return true
    }
    try RowReader(database, "ORDER BY sequence").forEach { row, kept in
      walk.fault = walk.step(row, kept)
      return walk.fault == nil
    }
    guard walk.fault == nil else { return }
    if let lost = walk.batches.last { walk.fault = .batch(lost.row[.number].number ?? 0) }
    let kept = try ChainHead(database)
    if walk.fault == nil, kept != walk.head {
      walk.fault = .head(counted: walk.head.count, kept: kept.count)
    }
  }

  private mutating func step(_ row: FactRow, _ kept: ChainHash) -> Verification.Fault? {
    let number = row[.sequence].number ?? 0
    if number != head.count + 1 { return .gap(after: head.count, found: number) }
    let hash = head.hash.following(row, &buffer)
    guard hash == kept, Fact(row) != nil, let batch = row[.batch].number else {
      return .altered(row: number)
    }
    let recorded = row[.recordedAt].number ?? -1
    if recorded < time { return .earlier(row: number) }
    (head, time) = (ChainHead(count: number, hash: hash), recorded)
    if batch != run.batch { run = (batch, number) }
    guard let next = batches.last, next.row[.lastFact].number == number else { return nil }
    return pass(next.row, next.hash)
  }

  /// Follows the chain through what is said of a batch whose last fact was just passed.
  private mutating func pass(_ row: BatchRow, _ kept: ChainHash) -> Verification.Fault? {
    let hash = head.hash.following(row, &buffer)
    guard hash == kept, Batch(row) != nil, row[.number].number == run.batch,
      row[.firstFact].number == run.first
    else { return .batch(row[.number].number ?? 0) }
    head = ChainHead(count: head.count, hash: hash)
    batches.removeLast()
    return nil
  }
}
