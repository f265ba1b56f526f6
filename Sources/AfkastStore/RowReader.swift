import AfkastModel
import GRDB
import GRDBSQLite

/// Reads rows to the byte, which a text that SQLite repaired would not be.
struct RowReader {
  private let statement: Statement
  private let columns: Int

  /// Reads facts; `condition` follows the columns, as in `WHERE … ORDER BY …`.
  init(_ database: Database, _ condition: String) throws {
    try self.init(database, "fact", FactColumn.list, FactColumn.allCases.count, condition)
  }

  /// Reads batches.
  init(batches database: Database, _ condition: String) throws {
    try self.init(database, "batch", BatchColumn.list, BatchColumn.allCases.count, condition)
  }

  private init(
    _ database: Database, _ table: String, _ list: String, _ count: Int, _ condition: String
  ) throws {
    statement = try database.cachedStatement(sql: "SELECT \(list), hash FROM \(table) \(condition)")
    columns = count
  }

  /// Gives the values of every row with the hash that is kept with it, until told to stop.
  func forEachRow(
    _ arguments: StatementArguments = [], _ visit: ([StoredValue], ChainHash) throws -> Bool
  ) throws {
    try statement.setArguments(arguments)
    let cursor = try Row.fetchCursor(statement)
    while try cursor.next() != nil {
      let values = (0..<Int32(columns)).map(value)
      let hash: [UInt8] = if case .blob(let bytes) = value(at: Int32(columns)) { bytes } else { [] }
      guard try visit(values, ChainHash(bytes: hash)) else { return }
    }
  }

  /// Gives every fact's row.
  func forEach(
    _ arguments: StatementArguments = [], _ visit: (FactRow, ChainHash) throws -> Bool
  ) throws {
    try forEachRow(arguments) { try visit(FactRow($0), $1) }
  }

  /// The facts of all rows, in order.
  func facts(_ arguments: StatementArguments = []) throws -> [Fact] {
    var facts: [Fact] = []
    try forEach(arguments) { row, _ in
      guard let fact = Fact(row) else { throw StoreFailure.damaged(row.damage) }
      facts.append(fact)
      return true
    }
    return facts
  }

  /// The batches of all rows, in order.
  func batches(_ arguments: StatementArguments = []) throws -> [Batch] {
    var batches: [Batch] = []
    try forEachRow(arguments) { values, _ in
      let row = BatchRow(values)
      guard let batch = Batch(row) else {
        let number = row[.number].number.map(String.init) ?? "without a number"
        throw StoreFailure.damaged("row \(number) of the table batch holds no batch")
      }
      batches.append(batch)
      return true
    }
    return batches
  }

  private func value(at index: Int32) -> StoredValue {
    let handle = statement.sqliteStatement
    switch sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
    case SQLITE_TEXT: return .text(bytes(at: index))
    case SQLITE_BLOB: return .blob(bytes(at: index))
    default: return .null
    }
  }

  private func bytes(at index: Int32) -> [UInt8] {
    let handle = statement.sqliteStatement
    guard let start = sqlite3_column_blob(handle, index) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, index))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

extension FactRow {
  /// What is said of a row that holds no fact.
  var damage: String {
    let number = self[.sequence].number.map(String.init) ?? "without a number"
    return "row \(number) of the table fact holds no fact"
  }
}
