import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// A file of measured values that is shown or recorded.
struct MeasurementsImport {
  let file: ImportedFile
  let path: String
  let mapping: MeasurementMapping
  let cases: MeasuredCases
  let workspace: FollowedWorkspace
  let language: Language
  let context: Context

  /// What the file comes to beside what is recorded now; a workspace without a store has recorded nothing.
  func preview() throws -> MeasurementPreview {
    let read = try read()
    if case .failure(.missing) = context.files.kind(of: workspace.storePath) {
      return preview(of: try finish(read, beside: .init()), read.format)
    }
    let store = try workspace.store()
    let recorded = try context.reporting(workspace.storePath) { () throws(StoreFailure) in
      try store.read { history throws(StoreFailure) in
        try history.measurements(of: read.reader.cases)
      }
    }
    return preview(of: try finish(read, beside: recorded), read.format)
  }

  /// Records what is new in the file, all or nothing.
  func record() throws -> MeasurementPreview {
    let (time, recorder) = (try context.recordingTime(), try context.recorderName())
    let store = try workspace.store()
    let read = try read()
    var understood: MeasurementsSummary?
    let result = try context.reportingAny(workspace.storePath) {
      try store.recordBatch(at: time, by: recorder) { recording in
        let beside = try recording.history.measurements(of: read.reader.cases)
        let summary = try finish(read, beside: beside)
        understood = summary
        return try add(summary, read, to: &recording)
      }
    }
    let batches = try context.reporting(workspace.storePath) { () throws(StoreFailure) in
      try store.batches()
    }
    guard case .success(let batch) = result, let understood else { throw notReconciled() }
    context.note(batch?.clockWasBehind)
    return preview(
      of: understood, read.format,
      RecordedMeasurementFile(
        batch: batch?.batch, fingerprint: read.fingerprint, batches: batches))
  }

  private func add(
    _ summary: MeasurementsSummary, _ read: Read, to recording: inout BatchRecording
  ) throws -> Result<BatchOrigin, ImportRefusal> {
    guard summary.isReconciled else { return .failure(.notReconciled) }
    for (measured, isNew) in summary.placed where isNew {
      guard try recording.add(measured.fact, from: measured.fileRow) else {
        return .failure(.notReconciled)
      }
    }
    var origin = FileImport(
      file: file.name, fingerprint: read.fingerprint, mapping: mapping.id, kind: .measurement)
    summary.describe(&origin)
    return .success(.file(origin))
  }

  private func notReconciled() -> ExitCode {
    context.failure(
      "\(file.name): \(ImportRefusal.notReconciled.text(in: language))", ExitCode(70))
  }

  private func preview(
    of summary: MeasurementsSummary, _ format: FileFormat,
    _ recorded: RecordedMeasurementFile? = nil
  ) -> MeasurementPreview {
    MeasurementPreview(
      file: path, mapping: mapping.id, encoding: format, summary: summary, recorded: recorded)
  }
}

extension MeasurementsImport {
  /// A file whose rows were read one by one.
  private struct Read {
    let reader: MeasurementReader
    let format: FileFormat
    let fingerprint: String
  }

  private func read() throws -> Read {
    try file.reading(language) {
      var reader = MeasurementReader(
        mapping, of: cases, isWords: { (try? WrittenOption.words($0)) == $0 },
        digest: { RowDigest(of: $0) })
      let (format, fingerprint) = try file.rows(in: mapping.form) { try reader.take($0) }
      return Read(reader: reader, format: format, fingerprint: fingerprint)
    }
  }

  private func finish(
    _ read: Read, beside recorded: RecordedMeasurements
  ) throws -> MeasurementsSummary {
    try file.reading(language) { try read.reader.finish(beside: recorded) }
  }
}

extension FactHistory {
  /// What was measured of cases, as it stands.
  fileprivate func measurements(
    of cases: Set<CaseID>
  ) throws(StoreFailure) -> RecordedMeasurements {
    var recorded = RecordedMeasurements()
    let undone = try undoneBatches()
    for caseID in cases {
      let facts = try facts(of: caseID, .measurement)
      recorded.add(facts, holding: facts.inForce, undone: undone)
    }
    return recorded
  }
}
