import AfkastModel

extension BatchRow {
  /// The row of a batch.
  init(_ batch: Batch) {
    self.init()
    self[.number] = StoredValue(batch.id.number)
    self[.firstFact] = StoredValue(batch.facts.lowerBound.number)
    self[.lastFact] = StoredValue(batch.facts.upperBound.number)
    self[.recordedAt] = StoredValue(batch.recording.time.milliseconds)
    self[.recordedBy] = StoredValue(batch.recording.recorder)
    switch batch.origin {
    case .file(let file): set(file)
    case .undoing(let undone, let reason):
      self[.undoes] = StoredValue(undone.number)
      self[.reason] = StoredValue(reason)
    }
  }

  private mutating func set(_ file: FileImport) {
    self[.file] = StoredValue(file.file)
    self[.fingerprint] = StoredValue(file.fingerprint)
    self[.mapping] = StoredValue(file.mapping.text)
    self[.kind] = StoredValue(file.kind.rawValue)
    self[.firstMonth] = StoredValue(file.months?.first.description)
    self[.lastMonth] = StoredValue(file.months?.last.description)
    self[.closedFrom] = StoredValue(file.closed?.first.description)
    self[.closedTo] = StoredValue(file.closed?.last.description)
    set(file.recorded, .recordedRows, .recordedSum)
    set(file.known, .knownRows, .knownSum)
    set(file.rejected, .rejectedRows, .rejectedSum)
    set(file.unmatched, .unmatchedRows, .unmatchedSum)
    self[.unreadableRows] = StoredValue(file.unreadable)
    self[.reason] = StoredValue(file.backdating)
  }

  private mutating func set(_ tally: RowTally, _ rows: BatchColumn, _ sum: BatchColumn) {
    self[rows] = StoredValue(tally.rows)
    self[sum] = StoredValue(tally.sum.ore)
  }
}

extension Batch {
  /// The batch of a row; nil if the row holds none, which only damage makes.
  init?(_ row: BatchRow) {
    guard let id = row[.number].number.flatMap(BatchID.init),
      let first = row[.firstFact].number.flatMap(FactID.init),
      let last = row[.lastFact].number.flatMap(FactID.init), first <= last,
      let time = row[.recordedAt].number.flatMap(RecordingTime.init),
      let recorder = row[.recordedBy].string, let origin = row.origin
    else { return nil }
    self.init(
      id: id, recording: Recording(at: time, by: recorder), facts: first...last, origin: origin)
  }
}

extension BatchRow {
  fileprivate var origin: BatchOrigin? {
    if let undone = self[.undoes].number.flatMap(BatchID.init) {
      return self[.reason].string.map { .undoing(undone, reason: $0) }
    }
    return file.map(BatchOrigin.file)
  }

  private var file: FileImport? {
    guard let name = self[.file].string, let fingerprint = self[.fingerprint].string,
      let mapping = self[.mapping].string.flatMap(ImportID.init),
      let kind = self[.kind].string.flatMap(FactKind.init),
      let recorded = tally(.recordedRows, .recordedSum), let known = tally(.knownRows, .knownSum),
      let rejected = tally(.rejectedRows, .rejectedSum),
      let unmatched = tally(.unmatchedRows, .unmatchedSum),
      let unreadable = self[.unreadableRows].number
    else { return nil }
    var file = FileImport(file: name, fingerprint: fingerprint, mapping: mapping, kind: kind)
    file.months = span(.firstMonth, .lastMonth)
    file.closed = span(.closedFrom, .closedTo)
    (file.recorded, file.known) = (recorded, known)
    (file.rejected, file.unmatched) = (rejected, unmatched)
    file.unreadable = Int(unreadable)
    file.backdating = self[.reason].string
    return file
  }

  private func tally(_ rows: BatchColumn, _ sum: BatchColumn) -> RowTally? {
    guard let rows = self[rows].number, let sum = self[sum].number else { return nil }
    return RowTally(rows: Int(rows), sum: Money(ore: sum))
  }

  private func span(_ first: BatchColumn, _ last: BatchColumn) -> MonthSpan? {
    func month(_ column: BatchColumn) -> Month? {
      guard case .month(let month) = self[column].string.flatMap(Period.init(stored:)) else {
        return nil
      }
      return month
    }
    guard let first = month(first), let last = month(last) else { return nil }
    return MonthSpan(first, through: last)
  }
}
