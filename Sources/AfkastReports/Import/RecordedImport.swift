package import AfkastExchange
package import AfkastModel

/// What recording a file did.
package struct RecordedImport: Sendable {
  /// The batch; nil where nothing was new.
  package let batch: Batch?
  /// Which rows were new.
  package let rows: RecordedRows
  /// The lines' months that were closed with it.
  package let closed: [ActualsSummary.Place]
  /// An earlier batch that is of the same file, byte for byte, and stands.
  let sameFile: Batch?

  /// `batches` are all that there are now.
  package init(
    batch: Batch?, rows: RecordedRows, closed: [ActualsSummary.Place], fingerprint: String,
    batches: [Batch]
  ) {
    self.batch = batch
    self.rows = rows
    self.closed = closed
    sameFile = batches.standing(of: fingerprint, except: batch)
  }
}

extension [Batch] {
  /// The first batch of the same file, byte for byte, that stands.
  func standing(of fingerprint: String, except batch: Batch?) -> Batch? {
    let undone = undone
    return first { earlier in
      guard case .file(let file) = earlier.origin else { return false }
      return file.fingerprint == fingerprint && earlier.id != batch?.id
        && !undone.contains(earlier.id)
    }
  }
}

/// Why a file that was understood is not recorded.
package enum ImportRefusal: Error, Sendable, Hashable {
  /// New rows belong to months that are closed.
  case closed([ActualsSummary.Place: RowTally])
  /// A month is to be closed, and rows of the file are rejected.
  case notWhole(rejected: Int)
  /// An import of the same file has booked some of its rows by other columns.
  case bookedAgain(BatchID)
  /// The sums do not add up, which is our own fault.
  case notReconciled
}

extension ImportRefusal {
  /// Why, in a sentence.
  package func text(in language: Language) -> String {
    switch self {
    case .closed(let late): ImportMessage.lateRows(rows(late), first(late)).text(in: language)
    case .notWhole(let rejected): ImportMessage.notWhole(rejected).text(in: language)
    case .bookedAgain(let batch): ImportMessage.bookedAgain(batch.number).text(in: language)
    case .notReconciled: ImportMessage.notReconciled.text(in: language)
    }
  }

  /// What to do about it.
  package func hint(in language: Language) -> String? {
    switch self {
    case .closed: ImportMessage.lateRowsHint.text(in: language)
    case .notWhole: ImportMessage.notWholeHint.text(in: language)
    case .bookedAgain(let batch): ImportMessage.bookedAgainHint(batch.number).text(in: language)
    case .notReconciled: nil
    }
  }

  private func rows(_ late: [ActualsSummary.Place: RowTally]) -> Int {
    late.values.reduce(0) { $0 + $1.rows }
  }

  private func first(_ late: [ActualsSummary.Place: RowTally]) -> String {
    late.keys.min().map { "\($0.caseID.text) \($0.line.text) \($0.month)" } ?? ""
  }
}
