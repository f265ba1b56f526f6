import AfkastModel
import GRDB

/// What `verify` found: whether every fact is as it was recorded.
package struct Verification: Sendable {
  /// The first thing that is wrong.
  package enum Fault: Sendable, Hashable {
    /// SQLite's own check, or the reading itself, failed.
    case malformed(String)
    /// A table, index or trigger is not as this version makes it.
    case schema(String)
    /// A row is missing: this number does not follow the one before.
    case gap(after: Int64, found: Int64)
    /// A row is not as it was recorded.
    case altered(row: Int64)
    /// A row was recorded before the one that it follows.
    case earlier(row: Int64)
    /// What is said of a batch as a whole is not as it was recorded.
    case batch(Int64)
    /// The rows do not end where the head says.
    case head(counted: Int64, kept: Int64)
  }

  /// How many rows were found sound, from the first on.
  package internal(set) var soundRows: Int64 = 0
  /// The hash of the last sound row, as 64 hexadecimal digits.
  package internal(set) var hash = ""
  /// What is wrong; nil where nothing is.
  package internal(set) var fault: Fault?
}

extension FactStore {
  /// Looks at every row: the file, the schema, the chain, its head, and the counts.
  package func verification() -> Verification {
    var chain = ChainVerification()
    do {
      try queue.read { database in
        try chain.walk(database)
        guard chain.fault == nil else { return }
        chain.fault = try Self.fileFault(database) ?? Self.schemaFault(database)
      }
    } catch {
      // A page that cannot be read is told with the row that it was to follow.
      if chain.fault == nil { chain.fault = .malformed("\(StoreFailure(error))") }
    }
    return Verification(
      soundRows: chain.head.count, hash: Fingerprint.hexadecimal(chain.head.hash.bytes),
      fault: chain.fault)
  }

  private static func fileFault(_ database: Database) throws -> Verification.Fault? {
    let said = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
    return said == ["ok"] ? nil : .malformed(said.joined(separator: "; "))
  }

  private static func schemaFault(_ database: Database) throws -> Verification.Fault? {
    let expected = try DatabaseQueue()
    let known = try expected.write { fresh in
      for step in Migrations.steps { try fresh.execute(sql: step) }
      return try schema(of: fresh)
    }
    let found = try schema(of: database)
    let odd = Set(known).symmetricDifference(found).min()
    return odd.map { .schema(String($0.prefix { $0 != "\n" })) }
  }

  private static func schema(of database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: "SELECT type || ' ' || name || char(10) || coalesce(sql, '') FROM sqlite_master")
  }
}
