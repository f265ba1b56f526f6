import GRDB

extension FactStore {
  /// Copies the store into a file that does not exist yet, while others may go on recording.
  package func backup(to path: String) throws(StoreFailure) {
    try StoreFailure.translating {
      let copy = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.backup(to: copy)
      try copy.close()
    }
  }
}

extension FactStore {
  /// How SQLite is set for this store, for those who look after it.
  package struct Settings: Sendable, Hashable {
    package let library: String
    package let version: Int
    package let journalMode: String
    package let synchronous: Int
    package let facts: Int64
  }

  /// The settings as they are in force.
  package func settings() throws(StoreFailure) -> Settings {
    try StoreFailure.translating {
      try queue.read { database in
        Settings(
          library: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "",
          version: version,
          journalMode: try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
          synchronous: try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1,
          facts: try ChainHead(database).count)
      }
    }
  }
}
