import AfkastModel
import FoundationEssentials
import GRDB

/// The end of the chain: how many facts there are, and the last one's hash.
struct ChainHead: Hashable {
  let count: Int64
  let hash: ChainHash

  init(count: Int64, hash: ChainHash) {
    self.count = count
    self.hash = hash
  }

  /// The head as the store keeps it.
  init(_ database: Database) throws {
    let row = try Row.fetchOne(database, sql: "SELECT count, hash FROM head WHERE single = 1")
    guard let row, let count = Int64.fromDatabaseValue(row["count"]),
      let hash = Data.fromDatabaseValue(row["hash"])
    else { throw StoreFailure.damaged("it has no head") }
    self.init(count: count, hash: ChainHash(bytes: Array(hash)))
  }

  /// When the last fact was recorded, and in which batch; nil where there is none.
  func end(in database: Database) throws -> (time: RecordingTime, batch: Int64)? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT sequence, batch, recorded_at,
          coalesce((SELECT hash FROM batch WHERE last_fact = sequence), hash) AS link
        FROM fact ORDER BY sequence DESC LIMIT 1
        """)
    guard let row else {
      if count == 0 { return nil }
      throw StoreFailure.damaged("its head counts \(count) facts, and there is none")
    }
    // Nothing is added to a chain whose end is not what was left there.
    guard Int64.fromDatabaseValue(row["sequence"]) == count,
      Data.fromDatabaseValue(row["link"]) == Data(hash.bytes),
      let time = Int64.fromDatabaseValue(row["recorded_at"]).flatMap(RecordingTime.init),
      let batch = Int64.fromDatabaseValue(row["batch"])
    else { throw StoreFailure.damaged("its last fact is not the one that its head names") }
    return (time, batch)
  }

  /// Keeps the head; counts only grow.
  func keep(in database: Database) throws {
    try database.execute(
      sql: "UPDATE head SET count = ?, hash = ? WHERE single = 1",
      arguments: [count, Data(hash.bytes)])
  }
}
