import GRDB
import GRDBSQLite

/// One statement that inserts rows of stored values, prepared once.
///
/// Values are bound as they are, without a copy in between: a million rows are inserted this way.
struct Insertion {
  private let database: Database
  private let statement: Statement

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// Inserts a row; false if its `ON CONFLICT` found that there is one.
  func insert(_ values: [StoredValue], _ hash: ChainHash) throws -> Bool {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    for (index, value) in values.enumerated() {
      try check(value.bind(to: handle, at: Int32(index) + 1), SQLITE_OK)
    }
    let last = StoredValue.blob(hash.bytes)
    try check(last.bind(to: handle, at: Int32(values.count) + 1), SQLITE_OK)
    try check(sqlite3_step(handle), SQLITE_DONE)
    return sqlite3_changes(database.sqliteConnection) > 0
  }

  private func check(_ code: Int32, _ expected: Int32) throws {
    guard code == expected else {
      let said = sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: said)
    }
  }
}

extension StoredValue {
  /// SQLite copies what is bound before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch self {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .text(let bytes):
      return bytes.withUnsafeBytes { text in
        // Nothing stands at no address, and an empty text is not absent.
        guard let start = text.baseAddress else {
          return sqlite3_bind_text(statement, index, "", 0, nil)
        }
        return sqlite3_bind_text(
          statement, index, start.assumingMemoryBound(to: CChar.self), Int32(clamping: text.count),
          Self.copied)
      }
    case .blob(let bytes):
      return bytes.withUnsafeBytes { blob in
        guard let start = blob.baseAddress else {
          return sqlite3_bind_zeroblob(statement, index, 0)
        }
        return sqlite3_bind_blob(
          statement, index, start, Int32(clamping: blob.count), Self.copied)
      }
    }
  }
}
