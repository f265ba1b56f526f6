package import AfkastModel
import GRDB

/// Why a batch cannot be undone.
package enum UndoRefusal: Error, Sendable, Hashable {
  /// No batch of that number came from a file.
  case noImport(BatchID)
  /// It undid another one itself.
  case isUndoing(Batch)
  /// It was undone already.
  case undone(by: Batch)
  /// Each of its facts was withdrawn already.
  case nothingLeft(BatchID)
}

/// What undoing a batch did.
package struct Undone: Sendable {
  /// The batch that undid it.
  package let recorded: RecordedBatch
  /// The batch that was undone.
  package let batch: Batch
  /// How many facts were withdrawn.
  package let facts: Int
  /// Of those, the lines' months that are open again.
  package let opened: [Fact]
}

extension FactStore {
  /// Withdraws every fact of a batch that came from a file, by facts that point at them.
  ///
  /// A fact that was corrected is withdrawn with its correction; one that was withdrawn stays so.
  package func undo(
    _ id: BatchID, because reason: String, at time: RecordingTime, by recorder: String
  ) throws -> Result<Undone, UndoRefusal> {
    var undone: (batch: Batch, facts: Int, opened: [Fact])?
    let result = try recordBatch(at: time, by: recorder) { recording in
      let batch: Batch
      switch try recording.history.undoable(id) {
      case .failure(let refusal): return Result<BatchOrigin, UndoRefusal>.failure(refusal)
      case .success(let found): batch = found
      }
      let (facts, opened) = try recording.withdraw(batch, because: reason)
      if facts == 0 { return .failure(.nothingLeft(id)) }
      undone = (batch, facts, opened)
      return .success(.undoing(id, reason: reason))
    }
    return result.flatMap { recorded in
      guard let recorded, let undone else { return .failure(.nothingLeft(id)) }
      return .success(
        Undone(
          recorded: recorded, batch: undone.batch, facts: undone.facts, opened: undone.opened))
    }
  }
}

extension FactHistory {
  fileprivate func undoable(_ id: BatchID) throws(StoreFailure) -> Result<Batch, UndoRefusal> {
    guard let batch = try batch(id) else { return .failure(.noImport(id)) }
    if case .undoing = batch.origin { return .failure(.isUndoing(batch)) }
    if let later = try undoing(of: id) { return .failure(.undone(by: later)) }
    return .success(batch)
  }
}
