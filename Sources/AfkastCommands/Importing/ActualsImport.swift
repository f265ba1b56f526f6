import AfkastExchange
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// A file of booked amounts that is shown or recorded.
struct ActualsImport {
  let file: ImportedFile
  let path: String
  let mapping: ImportMapping
  let known: KnownLines
  let closing: AskedClosing
  /// Why months that are closed may be added to; nil if they may not.
  let backdating: String?
  let language: Language
  let context: Context

  /// What the file comes to.
  func preview() throws -> ImportPreview {
    try file.reading(language) {
      var reader = reader()
      let (format, _) = try file.rows(in: mapping.form) { row in try reader.take(row) { _ in } }
      return preview(of: try reader.finish(), format)
    }
  }

  /// Records what the file comes to, all or nothing.
  func record(in workspace: FollowedWorkspace) throws -> ImportPreview {
    let (time, recorder) = (try context.recordingTime(), try context.recorderName())
    let store = try workspace.store()
    var recorded: Recorded?
    let result = try context.reportingAny(workspace.storePath) {
      try file.reading(language) {
        try store.recordBatch(at: time, by: recorder) { recording in
          let done = try record(in: &recording)
          recorded = done
          return refusal(of: done).map(Result.failure) ?? .success(.file(done.origin))
        }
      }
    }
    let batches = try context.reporting(workspace.storePath) { () throws(StoreFailure) in
      try store.batches()
    }
    switch result {
    case .failure(let refusal): throw refuse(refusal)
    case .success(let batch):
      guard let recorded else { throw ExitCode(70) }
      context.note(batch?.clockWasBehind)
      let outcome = RecordedImport(
        batch: batch?.batch, rows: recorded.rows, closed: recorded.closed,
        fingerprint: recorded.origin.fingerprint, batches: batches)
      return preview(of: recorded.summary, recorded.format, outcome)
    }
  }

  private func reader() -> ActualsReader {
    ActualsReader(mapping, known: known) { RowDigest(of: $0) }
  }

  private func preview(
    of summary: ActualsSummary, _ format: FileFormat, _ recorded: RecordedImport? = nil
  ) -> ImportPreview {
    ImportPreview(
      file: path, mapping: mapping.id, encoding: format, summary: summary, recorded: recorded)
  }
}

extension ActualsImport {
  /// What was added to the store, and what is said of it.
  private struct Recorded {
    let rows: RecordedRows
    let summary: ActualsSummary
    let format: FileFormat
    let origin: FileImport
    let closed: [ActualsSummary.Place]
    /// The import of the same file whose rows it would book a second time.
    let repeated: BatchID?
  }

  private func record(in recording: inout BatchRecording) throws -> Recorded {
    var reader = reader()
    var rows = RecordedRows(closed: try closedPlaces(recording.history))
    let (format, fingerprint) = try file.rows(in: mapping.form) { row in
      try reader.take(row) { posting in
        try rows.take(posting, isNew: try recording.add(posting.fact, from: posting.row))
      }
    }
    let summary = try reader.finish()
    let repeated =
      try recording.isEmpty
      ? nil : recording.history.importBookedAgain(from: recording.first, of: fingerprint)
    let months = monthsToClose(after: summary)
    let closed = months.map { places(in: $0).filter { !rows.isClosed($0) } } ?? []
    for place in closed {
      try recording.add(NewFact(of: place.caseID, in: .month(place.month), .closing(place.line)))
    }
    var origin = FileImport(
      file: file.name, fingerprint: fingerprint, mapping: mapping.id, kind: .actual)
    summary.describe(&origin, rows)
    origin.closed = closed.isEmpty ? nil : months
    origin.backdating = rows.late.isEmpty ? nil : backdating
    return Recorded(
      rows: rows, summary: summary, format: format, origin: origin, closed: closed,
      repeated: repeated)
  }

  /// What was asked for, or what the mapping says of a file that is whole.
  private func monthsToClose(after summary: ActualsSummary) -> MonthSpan? {
    if let asked = closing.months { return asked }
    return mapping.closes == .months && summary.rejectedCount == 0 ? summary.months : nil
  }

  private func places(in months: MonthSpan) -> [ActualsSummary.Place] {
    (0..<months.count).flatMap { index in
      closing.lines.map { caseID, line in
        ActualsSummary.Place(caseID: caseID, line: line, month: months.month(at: index))
      }
    }
  }

  private func closedPlaces(
    _ history: FactHistory
  ) throws(StoreFailure) -> Set<ActualsSummary.Place> {
    var closed: Set<ActualsSummary.Place> = []
    for caseID in known.lines.keys {
      for fact in try history.closings(of: caseID) {
        guard case .closing(let line) = fact.content else { continue }
        closed.insert(
          ActualsSummary.Place(caseID: caseID, line: line, month: fact.period.firstDay.month))
      }
    }
    return closed
  }

  private func refusal(of recorded: Recorded) -> ImportRefusal? {
    guard recorded.summary.isReconciled, recorded.rows.addUp(to: recorded.summary) else {
      return .notReconciled
    }
    if let repeated = recorded.repeated { return .bookedAgain(repeated) }
    if closing.months != nil, recorded.summary.rejectedCount > 0 {
      return .notWhole(rejected: recorded.summary.rejectedCount)
    }
    if backdating == nil, !recorded.rows.late.isEmpty { return .closed(recorded.rows.late) }
    return nil
  }

  private func refuse(_ refusal: ImportRefusal) -> ExitCode {
    context.failure(
      "\(file.name): \(refusal.text(in: language))", hint: refusal.hint(in: language),
      refusal == .notReconciled ? ExitCode(70) : .mistakesInFiles)
  }
}
