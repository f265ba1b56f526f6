import GRDB

/// How a store's file is kept, as `doctor` tells it.
package struct StoreHealth: Sendable {
  /// The version of the file, and the newest that this program knows.
  package let version: (file: Int, newest: Int)
  /// The mark by which SQLite knows whose file it is, as 8 hexadecimal digits.
  package let applicationID: String
  /// How SQLite keeps what a broken-off change may have left: `delete` here.
  package let journalMode: String
  /// How much SQLite waits for the disk: 3 here, which is EXTRA.
  package let synchronous: Int
  /// What SQLite's quick check finds wrong; empty where nothing is.
  package let faults: [String]
}

extension FactStore {
  /// How the file is kept; reads every page, but no fact's hash.
  package func health() throws(StoreFailure) -> StoreHealth {
    try StoreFailure.translating {
      try queue.read { database in
        let application = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let said = try String.fetchAll(database, sql: "PRAGMA quick_check(3)")
        return StoreHealth(
          version: (version, Migrations.newest),
          applicationID: "0x" + String(application, radix: 16),
          journalMode: try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
          synchronous: try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0,
          faults: said == ["ok"] ? [] : said)
      }
    }
  }

  /// The version of SQLite that this program runs with.
  package static var libraryVersion: String? {
    try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
  }
}
