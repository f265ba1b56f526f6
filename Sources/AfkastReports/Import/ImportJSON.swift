package import AfkastDocuments
import AfkastExchange
import AfkastModel

/// A file that was read, as JSON: every sum, and every row that is left over.
package struct ImportJSON: Sendable {
  private let preview: ImportPreview
  private let generator: String

  package init(_ preview: ImportPreview, generator: String) {
    self.preview = preview
    self.generator = generator
  }

  package var json: JSON {
    let (summary, batch) = (preview.summary, preview.recorded?.batch)
    return .object(
      [
        ("schema", .string("afkast.import/1")), ("generator", .string(generator)),
        ("kind", .string("actuals")),
        ("file", .string(preview.file)), ("mapping", .string(preview.mapping.text)),
        ("encoding", .string(preview.encoding.rawValue)), ("recorded", .bool(batch != nil)),
        ("reconciled", .bool(summary.isReconciled)),
        ("total", Self.tally(summary.file)), ("imported", Self.tally(summary.imported)),
        ("rejected", Self.tally(summary.rejected)), ("unmatched", Self.tally(summary.unmatched)),
        ("rowsWithoutAmount", .integer(summary.withoutAmount)),
        ("totalsRows", .integer(summary.totalsRows)),
        ("lines", .array(preview.places.map(place))),
        ("rejectedRows", .array(summary.rejectedRows.map(rejected))),
        ("unmatchedRows", .array(preview.unmatched.map(unmatched))),
      ] + Self.facts(of: batch) + [
        ("new", preview.recorded.map { Self.tally($0.rows.new) } ?? .null),
        ("known", preview.recorded.map { Self.tally($0.rows.known) } ?? .null),
        ("closed", .array(preview.recorded?.closed.map(closed) ?? [])),
        ("sameFileAsBatch", JSON(preview.recorded?.sameFile.map { Int($0.id.number) })),
      ])
  }

  /// The batch that a file became, and its facts; nulls where nothing was new.
  static func facts(of batch: Batch?) -> [(key: String, value: JSON)] {
    [
      ("batch", JSON(batch.map { Int($0.id.number) })),
      ("firstFact", JSON(batch.map { Int($0.facts.lowerBound.number) })),
      ("lastFact", JSON(batch.map { Int($0.facts.upperBound.number) })),
    ]
  }

  private func closed(_ place: ActualsSummary.Place) -> JSON {
    .object([
      ("case", .string(place.caseID.text)), ("line", .string(place.line.text)),
      ("month", .string(place.month.description)),
    ])
  }

  private static func tally(_ tally: RowTally) -> JSON {
    .object([("rows", .integer(tally.rows)), ("sum", .number(tally.sum.kroner))])
  }

  private func place(_ place: ActualsSummary.Place, _ tally: RowTally) -> JSON {
    .object([
      ("case", .string(place.caseID.text)), ("line", .string(place.line.text)),
      ("month", .string(place.month.description)), ("postings", .integer(tally.rows)),
      ("sum", .number(tally.sum.kroner)),
    ])
  }

  private func rejected(_ row: RejectedRow) -> JSON {
    .object([
      ("row", .integer(row.row)), ("column", .string(row.column)),
      ("problem", .string(row.problem.rawValue)), ("text", .string(row.excerpt)),
      ("sum", JSON(row.amount?.kroner)),
    ])
  }

  private func unmatched(_ what: Unmatched, _ tally: RowTally) -> JSON {
    .object([
      ("reason", .string(what.reason.rawValue)), ("accountOrCase", .string(what.name)),
      ("pspOrLine", .string(what.detail)), ("rows", .integer(tally.rows)),
      ("sum", .number(tally.sum.kroner)),
    ])
  }
}
