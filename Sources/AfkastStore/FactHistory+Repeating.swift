package import AfkastModel
import GRDB

extension FactHistory {
  /// The import of the same file that stands and booked a row that the facts from `first` on book too; nil if
  /// none did.
  ///
  /// Such a row is not known again by its identity where other columns are mapped than before. Its month and
  /// sum are compared too, since each sheet of a workbook has a row of the same number.
  package func importBookedAgain(
    from first: FactID, of fingerprint: String
  ) throws(StoreFailure) -> BatchID? {
    try StoreFailure.translating {
      let earlier = try Int64.fetchAll(
        database,
        sql: """
          SELECT number FROM batch WHERE fingerprint = ? AND kind = 'actual'
            AND number NOT IN (SELECT undoes FROM batch WHERE undoes IS NOT NULL) ORDER BY number
          """, arguments: [fingerprint])
      for batch in earlier {
        let isBooked = try Bool.fetchOne(
          database, sql: Self.bookedAgain, arguments: [first.number, batch])
        if isBooked == true { return BatchID(batch) }
      }
      return nil
    }
  }

  private static let bookedAgain = """
    WITH
      fresh AS (
        SELECT file_row, period, abs(sum(amount)) AS size FROM fact
        WHERE sequence >= ?1 AND file_row IS NOT NULL GROUP BY file_row, period),
      old AS (
        SELECT file_row, period, abs(sum(amount)) AS size FROM fact
        JOIN batch ON sequence BETWEEN first_fact AND last_fact
        WHERE number = ?2 AND file_row IS NOT NULL GROUP BY file_row, period)
    SELECT EXISTS (SELECT 1 FROM fresh JOIN old USING (file_row, period, size) WHERE size <> 0)
    """
}
