package import AfkastDocuments
import AfkastExchange
import AfkastModel

/// A file of measured values, as JSON: every value, and every row that is left over.
package struct MeasurementImportJSON: Sendable {
  private let preview: MeasurementPreview
  private let generator: String

  package init(_ preview: MeasurementPreview, generator: String) {
    self.preview = preview
    self.generator = generator
  }

  package var json: JSON {
    let (summary, batch) = (preview.summary, preview.recorded?.batch)
    return .object(
      [
        ("schema", .string("afkast.import/1")), ("generator", .string(generator)),
        ("kind", .string("measurements")),
        ("file", .string(preview.file)), ("mapping", .string(preview.mapping.text)),
        ("encoding", .string(preview.encoding.rawValue)), ("recorded", .bool(batch != nil)),
        ("reconciled", .bool(summary.isReconciled)), ("total", Self.tally(summary.rows)),
        ("imported", Self.tally(summary.placed.count)),
        ("rejected", Self.tally(summary.rejected.count)),
        ("unmatched", Self.tally(summary.unmatchedCount)),
        ("totalsRows", .integer(summary.totalsRows)),
        ("measurements", .array(summary.placed.map(Self.value))),
        ("rejectedRows", .array(preview.rejected.map(Self.rejected))),
        ("unmatchedRows", .array(preview.unmatched.map(Self.unmatched))),
      ] + ImportJSON.facts(of: batch) + [
        ("new", Self.tally(summary.new)), ("known", Self.tally(summary.known)),
        ("sameFileAsBatch", JSON(preview.recorded?.sameFile.map { Int($0.id.number) })),
      ])
  }

  /// Measurements have no sum.
  private static func tally(_ rows: Int) -> JSON {
    .object([("rows", .integer(rows)), ("sum", .null)])
  }

  private static func value(_ measured: ReadMeasurement, _ isNew: Bool) -> JSON {
    let measurement = measured.measurement
    return .object([
      ("case", .string(measured.caseID.text)), ("kpi", .string(measurement.kpi.text)),
      ("period", .string(measured.period.description)), ("group", JSON(measurement.group?.text)),
      ("value", .number(measurement.value.number)), ("unit", .string(measured.unit)),
      ("count", JSON(measurement.count)), ("source", JSON(measurement.source)),
      ("row", .integer(measured.row)), ("new", .bool(isNew)),
    ])
  }

  private static func rejected(_ row: RejectedMeasurement) -> JSON {
    .object([
      ("row", .integer(row.row)), ("column", .string(row.column)),
      ("problem", .string(row.problem.rawValue)), ("text", .string(row.excerpt)),
      ("otherRow", JSON(row.otherRow)),
      ("fact", JSON(row.fact.map { Int($0.recorded.id.number) })),
      ("correction", JSON(row.correction(because: "WHY"))),
    ])
  }

  private static func unmatched(_ what: Unmatched, _ rows: Int) -> JSON {
    .object([
      ("reason", .string(what.reason.rawValue)), ("nameOrCase", .string(what.name)),
      ("kpi", .string(what.detail)), ("rows", .integer(rows)),
    ])
  }
}
