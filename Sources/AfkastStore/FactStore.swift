import AfkastModel
import GRDB

/// The facts of a workspace in an SQLite file: appended, chained, never changed.
package struct FactStore: Sendable {
  /// The name of the file, beside `afkast.yaml`.
  package static let fileName = "afkast.db"

  let queue: DatabaseQueue
  /// The version of the file.
  package let version: Int

  /// Opens a store that there is; a file from a newer program, and any other file, is left untouched.
  ///
  /// `path` leads to a file: that it is there is the caller's to see, as SQLite would make it.
  package init(at path: String) throws(StoreFailure) {
    let opened = try StoreFailure.translating {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      return (queue, try queue.read(Self.checkedVersion))
    }
    queue = opened.0
    version = Migrations.newest
    if opened.1 < version { try upgrade() }
  }

  /// Takes the steps that a store of an older version lacks; its facts and their chain stay as they are.
  private func upgrade() throws(StoreFailure) {
    try StoreFailure.translating {
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          // Another process may have done it meanwhile.
          let version = try Self.checkedVersion(database)
          guard version > 0 else { throw StoreFailure.damaged("it has no version") }
          for step in Migrations.steps.dropFirst(version) { try database.execute(sql: step) }
          try database.execute(sql: "PRAGMA user_version = \(Migrations.newest)")
          return .commit
        }
      }
    }
  }

  /// Makes an empty store in a file that does not exist yet or is empty.
  package static func create(at path: String) throws(StoreFailure) {
    try StoreFailure.translating {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
          guard tables == 0 else { throw StoreFailure.exists }
          for step in Migrations.steps { try database.execute(sql: step) }
          try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
          try database.execute(sql: "PRAGMA user_version = \(Migrations.newest)")
          return .commit
        }
      }
      try queue.close()
    }
  }

  /// A commit is on the disk before it is acknowledged, also when the power fails right after; that
  /// holds on a network share too, where a write-ahead log would not work.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = EXTRA")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  private static func checkedVersion(_ database: Database) throws -> Int {
    let application = try Int64.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Migrations.applicationID else { throw StoreFailure.notAStore }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version > Migrations.newest { throw StoreFailure.newer(version: version) }
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    guard mode == "delete" else {
      throw StoreFailure.damaged("its journal mode is \(mode ?? "unknown") and not delete")
    }
    return version
  }
}
