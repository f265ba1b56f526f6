import AfkastDocuments
import AfkastModel

/// What is known of facts that were recorded together, for programs.
struct BatchJSON {
  private let batch: Batch

  init(_ batch: Batch) {
    self.batch = batch
  }

  var json: JSON {
    .object(
      [
        ("batch", .integer(Int(batch.id.number))),
        ("recordedAt", .string(batch.recording.time.description)),
        ("recordedBy", .string(batch.recording.recorder)),
        ("firstFact", .integer(Int(batch.facts.lowerBound.number))),
        ("lastFact", .integer(Int(batch.facts.upperBound.number))),
      ] + origin)
  }

  private var origin: [(String, JSON)] {
    switch batch.origin {
    case .file(let file): pairs(file, undoes: nil, reason: file.backdating)
    case .undoing(let undone, let reason): pairs(nil, undoes: undone, reason: reason)
    }
  }

  private func pairs(
    _ file: FileImport?, undoes: BatchID?, reason: String?
  ) -> [(String, JSON)] {
    [
      ("file", JSON(file?.file)), ("fingerprint", JSON(file?.fingerprint)),
      ("mapping", JSON(file?.mapping.text)), ("kind", JSON(file?.kind.rawValue)),
      ("firstMonth", JSON(file?.months?.first.description)),
      ("lastMonth", JSON(file?.months?.last.description)),
      ("closedFrom", JSON(file?.closed?.first.description)),
      ("closedTo", JSON(file?.closed?.last.description)),
      ("new", Self.tally(file?.recorded, of: file)), ("known", Self.tally(file?.known, of: file)),
      ("rejected", Self.tally(file?.rejected, of: file)),
      ("unmatched", Self.tally(file?.unmatched, of: file)),
      ("rowsWithoutAmount", JSON(file?.unreadable)),
      ("undoes", JSON(undoes.map { Int($0.number) })), ("reason", JSON(reason)),
    ]
  }

  /// Measurements have no sum.
  private static func tally(_ tally: RowTally?, of file: FileImport?) -> JSON {
    guard let tally else { return .null }
    let sum = file?.kind == .measurement ? JSON.null : .number(tally.sum.kroner)
    return .object([("rows", .integer(tally.rows)), ("sum", sum)])
  }
}
