import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// Files of forms that are shown or recorded.
struct FormsImport {
  /// A file that was read, or why not.
  private struct Read {
    let path: String
    let fingerprint: String?
    let result: Result<ReturnedForm, FormFileProblem>
  }

  private let files: [Read]
  private let doubts: [FormPlace: FormDoubt]
  private let accepted: AcceptedCells
  private let workspace: FollowedWorkspace
  private let time: RecordingTime
  private let context: Context

  /// Reads the files; nothing is recorded yet.
  init(
    _ files: ReturnedFiles, accepting accepted: AcceptedCells, in workspace: FollowedWorkspace,
    _ context: Context
  ) throws {
    time = try context.recordingTime()
    var cases = try FormHistories(in: workspace, context)
    let identity = try cases.workspace(workspace)
    let reader = FormReader(
      cases.known, in: identity, on: time.day, isWords: { (try? WrittenOption.words($0)) == $0 },
      digest: { RowDigest(of: $0) })
    let read = files.paths.map { Self.read($0, by: reader, context) }
    let together = read.compactMap { try? $0.result.get() }.heldTogether()
    var held = together.makeIterator()
    self.files = read.map { file in
      Read(
        path: file.path, fingerprint: file.fingerprint,
        result: file.result.map { held.next() ?? $0 })
    }
    doubts = try cases.doubts(of: together.flatMap(\.answers), today: time.day)
    self.accepted = accepted
    self.workspace = workspace
    self.context = context
  }

  /// What the files come to beside what is recorded now; a workspace without a store has recorded nothing.
  func preview() throws -> FormImportPreview {
    var recorded = RecordedForms()
    if case .file = context.files.kind(of: workspace.storePath) {
      recorded = try self.recorded(in: try workspace.store())
    }
    return try preview(
      files.map { file in
        FormImportPreview.File(file.path, file.result.map { summary(of: $0, beside: recorded) })
      }, isRecorded: false)
  }

  /// Records what is new in each file, all or nothing of each.
  func record() throws -> FormImportPreview {
    let recorder = try context.recorderName()
    let store = try workspace.store()
    var next = try context.reporting(workspace.storePath) { () throws(StoreFailure) in
      try store.head().count + 1
    }
    let recorded = try recorded(in: store)
    var done: [FormImportPreview.File] = []
    for file in files {
      guard case .success(let form) = file.result, let fingerprint = file.fingerprint else {
        done.append(
          FormImportPreview.File(file.path, file.result.map { summary(of: $0, beside: recorded) }))
        continue
      }
      var understood: FormSummary?
      let result = try context.reportingAny(workspace.storePath) {
        try store.recordBatch(at: time, by: recorder) { recording in
          // Where others recorded in between, what was read before them does not hold.
          let beside =
            recording.first.number == next ? recorded : try self.recorded(recording.history)
          let summary = summary(of: form, beside: beside)
          understood = summary
          return try add(summary, file.path, fingerprint, to: &recording)
        }
      }
      guard case .success(let batch) = result, let understood else {
        throw context.failure(
          "\(file.path): "
            + ImportRefusal.notReconciled.text(in: workspace.language(asked: nil)), ExitCode(70))
      }
      if let batch { next = batch.batch.facts.upperBound.number + 1 }
      context.note(batch?.clockWasBehind)
      done.append(
        FormImportPreview.File(
          file.path, .success(understood), fingerprint: fingerprint, batch: batch?.batch))
    }
    return try preview(done, isRecorded: true)
  }

  /// Cells that were accepted and that nobody asked about.
  func unused(in preview: FormImportPreview) -> [String] {
    accepted.cells.filter { cell in !doubts.keys.contains { AcceptedCells.names(cell, $0) } }
  }
}

extension FormsImport {
  private static func read(_ path: String, by reader: FormReader, _ context: Context) -> Read {
    var fingerprint: String?
    let result = Result<ReturnedForm, FormFileProblem> { () throws(FormFileProblem) in
      do {
        let opened = try ImportedFile(path, context).workbook()
        fingerprint = opened.fingerprint
        return try reader.read(opened.workbook, of: path)
      } catch let problem as FileProblem {
        throw .file(problem)
      } catch let refusal as FormRefusal {
        throw .form(refusal)
      } catch let failure as FileFailure {
        throw .missing(failure.reason)
      } catch {
        throw .missing("\(error)")
      }
    }
    return Read(path: path, fingerprint: fingerprint, result: result)
  }

  private func summary(of form: ReturnedForm, beside recorded: RecordedForms) -> FormSummary {
    FormSummary(of: form, beside: recorded) { answer in
      doubts[answer.place] != nil && !answer.isConfirmed && !accepted.contains(answer.place)
    }
  }

  private func add(
    _ summary: FormSummary, _ path: String, _ fingerprint: String,
    to recording: inout BatchRecording
  ) throws -> Result<BatchOrigin, ImportRefusal> {
    guard let mapping = FileImport.formMapping else { return .failure(.notReconciled) }
    for answer in summary.new {
      guard try recording.add(answer.fact(on: time.day), from: answer.fileRow) else {
        return .failure(.notReconciled)
      }
    }
    var origin = FileImport(
      file: ImportedFile(path, context).name, fingerprint: fingerprint, mapping: mapping,
      kind: .measurement)
    summary.describe(&origin, on: time.day)
    return .success(.file(origin))
  }

  private func recorded(in store: FactStore) throws -> RecordedForms {
    try context.reporting(workspace.storePath) { () throws(StoreFailure) in
      try store.read { history throws(StoreFailure) in try recorded(history) }
    }
  }

  private func recorded(_ history: FactHistory) throws(StoreFailure) -> RecordedForms {
    var recorded = RecordedForms()
    let undone = try history.undoneBatches()
    let cases = files.compactMap { try? $0.result.get() }
      .reduce(into: Set<CaseID>()) { $0.formUnion($1.cases) }
    for caseID in cases {
      let facts = try history.facts(of: caseID, RecordedForms.kinds)
      recorded.add(facts, holding: facts.inForce, undone: undone)
    }
    return recorded
  }

  private func preview(
    _ files: [FormImportPreview.File], isRecorded: Bool
  ) throws -> FormImportPreview {
    var batches: [Batch] = []
    if isRecorded {
      let store = try workspace.store()
      batches = try context.reporting(workspace.storePath) { () throws(StoreFailure) in
        try store.batches()
      }
    }
    return FormImportPreview(
      files, doubts: doubts, departments: workspace.file.workspace.departments, batches: batches,
      isRecorded: isRecorded)
  }
}
