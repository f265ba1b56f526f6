import AfkastModel
import GRDB
import GRDBSQLite

/// Reads rows of the table `fact` to the byte, which a text that SQLite repaired would not be.
struct RowReader {
  private let statement: Statement

  /// `condition` follows the columns, as in `WHERE … ORDER BY …`.
  init(_ database: Database, _ condition: String) throws {
    statement = try database.cachedStatement(
      sql: "SELECT \(FactColumn.list), hash FROM fact \(condition)")
  }

  /// Gives every row with the hash that is kept with it, until told to stop.
  func forEach(
    _ arguments: StatementArguments = [], _ visit: (FactRow, ChainHash) throws -> Bool
  ) throws {
    try statement.setArguments(arguments)
    let cursor = try Row.fetchCursor(statement)
    while try cursor.next() != nil {
      let count = Int32(FactColumn.allCases.count)
      let row = FactRow((0..<count).map(value))
      let hash: [UInt8] = if case .blob(let bytes) = value(at: count) { bytes } else { [] }
      guard try visit(row, ChainHash(bytes: hash)) else { return }
    }
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
