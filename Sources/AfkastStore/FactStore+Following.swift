package import AfkastModel
import GRDB

extension FactStore {
  /// The number of the last fact that was recorded by a time, or of the last one; 0 where there is none.
  ///
  /// Facts only ever come after it, so who reads up to it sees the store as it was then.
  package func lastFact(knownAt time: RecordingTime? = nil) throws(StoreFailure) -> Int64 {
    try StoreFailure.translating {
      try queue.read { database in
        var (low, high) = (Int64(0), try ChainHead(database).count)
        guard let time else { return high }
        let statement = try database.cachedStatement(
          sql: "SELECT recorded_at FROM fact WHERE sequence = ?")
        // Times never go back, and numbers have no gaps.
        while low < high {
          let middle = low + (high - low + 1) / 2
          let recorded = try Int64.fetchOne(statement, arguments: [middle]) ?? .max
          if recorded <= time.milliseconds { low = middle } else { high = middle - 1 }
        }
        return low
      }
    }
  }

  /// What is known of a case by its facts up to one number; money is of months up to one month.
  package func followed(
    _ caseID: CaseID, upTo last: Int64, asOf: Month
  ) throws(StoreFailure) -> FollowedRows {
    try StoreFailure.translating {
      try queue.read { database in
        let reader = FollowedReader(
          database, arguments: [caseID.text, last, asOf.lastDay.serial])
        return FollowedRows(
          facts: try reader.facts(), booked: try reader.booked(), closed: try reader.closed())
      }
    }
  }
}

/// Reads a case's rows for follow-up; of booked money only sums leave SQLite.
private struct FollowedReader {
  let database: Database
  /// The case, the last fact, and the last day.
  let arguments: StatementArguments

  init(_ database: Database, arguments: StatementArguments) {
    self.database = database
    self.arguments = arguments
  }

  func facts() throws -> [Fact] {
    // What takes booked money back is told by the sums.
    let reader = try RowReader(
      database,
      """
      WHERE case_id = ?1 AND sequence <= ?2 AND ?3 IS NOT NULL
        AND kind IN (\(Self.kinds)) AND (kind <> 'withdrawal' OR EXISTS
          (SELECT 1 FROM fact AS old WHERE old.sequence = fact.corrects
            AND old.kind NOT IN ('actual', 'closing')))
      """)
    return try reader.facts(arguments).sorted { $0.id < $1.id }
  }

  /// Sums of two halves of each amount, which no number of rows can make too large for SQLite.
  func booked() throws -> [FollowedRows.Booked] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT subject, period, sum(amount >> 24), sum(amount & 16777215), max(\(Self.isByHand))
        FROM fact WHERE \(Self.holds(.actual)) GROUP BY subject, period
        """)
    return try rows(of: statement) { row, line, month in
      let (high, low): (Int64, Int64) = (row[2], row[3])
      let sum = Int128(high) << 24 + Int128(low)
      let byHand: Int64 = row[4]
      return FollowedRows.Booked(
        line: line, month: month, amount: Int64(exactly: sum).map(Money.init(ore:)),
        isByHand: byHand != 0)
    }
  }

  func closed() throws -> [FollowedRows.Closed] {
    let statement = try database.cachedStatement(
      sql: "SELECT DISTINCT subject, period FROM fact WHERE \(Self.holds(.closing))")
    return try rows(of: statement) { _, line, month in
      FollowedRows.Closed(line: line, month: month)
    }
  }

  private func rows<Value>(
    of statement: Statement, _ make: (Row, LineID, Month) -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    var known: (text: String, line: LineID)?
    // A case's rows are of some dozens of months, and reading a text anew for each takes longer than SQLite.
    var months: [String: Month] = [:]
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next() {
      let (subject, period): (String, String) = (row[0], row[1])
      // Rows of a line mostly follow each other.
      let line = known?.text == subject ? known?.line : LineID(subject)
      guard let line, let month = months[period] ?? Period(stored: period)?.firstDay.month else {
        throw StoreFailure.damaged("a booked amount of the table fact has no line or month")
      }
      known = (subject, line)
      months[period] = month
      values.append(make(row, line, month))
    }
    return values
  }

  private static let kinds = FactKind.allCases
    .filter { $0 != .actual && $0 != .closing }
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Of the case, known, ended, and not corrected by what is known.
  private static func holds(_ kind: FactKind) -> String {
    """
    case_id = ?1 AND kind = '\(kind.rawValue)' AND sequence <= ?2 AND last_day <= ?3
      AND NOT EXISTS (SELECT 1 FROM fact AS later
        WHERE later.corrects = fact.sequence AND later.sequence <= ?2)
    """
  }

  /// Whether neither it nor what it stands in the place of came from a file.
  private static let isByHand = """
    CASE WHEN row_digest IS NOT NULL THEN 0 WHEN corrects IS NULL THEN 1 ELSE NOT EXISTS (
      WITH RECURSIVE origin(number) AS (
        SELECT fact.corrects UNION ALL
        SELECT old.corrects FROM fact AS old JOIN origin ON old.sequence = origin.number
        WHERE old.corrects IS NOT NULL)
      SELECT 1 FROM origin JOIN fact AS old ON old.sequence = origin.number
      WHERE old.row_digest IS NOT NULL) END
    """
}
