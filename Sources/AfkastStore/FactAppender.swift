import AfkastModel
import FoundationEssentials
import GRDB

/// Appends facts to the chain, inside a transaction that others wait for.
struct FactAppender {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func append(
    _ new: [NewFact], at clock: RecordingTime, by recorder: String
  ) throws -> Recorded {
    var head = try ChainHead(database)
    let latest = try head.lastTime(in: database)
    let time = max(clock, latest ?? clock)
    guard let batch = BatchID(try nextBatch()) else { throw StoreFailure.damaged("no batch") }
    var facts: [Fact] = []
    for fact in new {
      let fact = try Self.fact(fact, head.count + 1, batch, Recording(at: time, by: recorder))
      let row = FactRow(fact)
      head = ChainHead(count: head.count + 1, hash: head.hash.following(row))
      try insert(row, head.hash)
      facts.append(fact)
    }
    if !facts.isEmpty { try head.keep(in: database) }
    return Recorded(facts: facts, clockWasBehind: time > clock ? time : nil)
  }

  private static func fact(
    _ fact: NewFact, _ number: Int64, _ batch: BatchID, _ recording: Recording
  ) throws -> Fact {
    guard let id = FactID(number) else { throw StoreFailure.damaged("the head counts below 0") }
    return Fact(
      id: id, batch: batch, recording: recording, caseID: fact.caseID, period: fact.period,
      content: fact.content, correction: fact.correction)
  }

  private func nextBatch() throws -> Int64 {
    // Batches never go back, so the last row has the highest.
    let last = try Int64.fetchOne(
      database, sql: "SELECT batch FROM fact ORDER BY sequence DESC LIMIT 1")
    return (last ?? 0) + 1
  }

  private func insert(_ row: FactRow, _ hash: ChainHash) throws {
    let marks = Array(repeating: "?", count: row.values.count + 1).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO fact (\(FactColumn.list), hash) VALUES (\(marks))")
    let values = (row.values + [.blob(hash.bytes)]).map(\.databaseValue)
    try statement.execute(arguments: StatementArguments(values))
  }
}

extension StoredValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let bytes): String(decoding: bytes, as: UTF8.self).databaseValue
    case .blob(let bytes): Data(bytes).databaseValue
    }
  }
}
