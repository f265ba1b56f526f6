import GRDB

/// Why a store could not be read or written.
package enum StoreFailure: Error, Hashable, Sendable {
  /// There is no file.
  case missing
  /// There is one already.
  case exists
  /// The file is something else, or nothing.
  case notAStore
  /// A newer program wrote it; it was not touched.
  case newer(version: Int)
  /// What is in it cannot be right.
  case damaged(String)
  /// Others wrote for longer than one waits.
  case busy
  /// Nothing may be written to it, or beside it.
  case readOnly
  /// No room is left.
  case full
  /// Anything else, as SQLite or the system words it.
  case other(String)
}

extension StoreFailure {
  /// The failure that an error stands for.
  init(_ error: any Error) {
    if let failure = error as? StoreFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .other("\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAStore
    case .SQLITE_CORRUPT: self = .damaged(error.message ?? "the file is malformed")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_FULL: self = .full
    default: self = .other(error.message ?? "SQLite gave code \(error.extendedResultCode.rawValue)")
    }
  }

  /// Runs what SQLite may fail at.
  static func translating<Value>(_ work: () throws -> Value) throws(StoreFailure) -> Value {
    do { return try work() } catch { throw StoreFailure(error) }
  }
}
