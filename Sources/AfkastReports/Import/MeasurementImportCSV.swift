package import AfkastDocuments
import AfkastExchange
import AfkastModel

/// A file of measured values, as rows: one for each value, each rejected row and each name without a KPI.
package struct MeasurementImportCSV: Sendable {
  private let preview: MeasurementPreview

  package init(_ preview: MeasurementPreview) {
    self.preview = preview
  }

  /// The columns.
  package var header: [String] {
    [
      "kind", "case", "kpi", "period", "group", "value", "unit", "count", "source", "rows", "row",
      "column", "reason", "text", "fact",
    ]
  }

  /// The rows.
  package var rows: [[Cell]] {
    preview.summary.placed.map(Self.value) + preview.rejected.map(Self.rejected)
      + preview.unmatched.map(Self.unmatched)
  }

  private static func value(_ measured: ReadMeasurement, _ isNew: Bool) -> [Cell] {
    let measurement = measured.measurement
    return [
      .text(isNew ? "new" : "known"), .text(measured.caseID.text), .text(measurement.kpi.text),
      .text(measured.period.description), cell(measurement.group?.text),
      .number(measurement.value.number), .text(measured.unit),
      measurement.count.map(Cell.integer) ?? .empty, cell(measurement.source), .integer(1),
      .integer(measured.row), .empty, .empty, .empty, .empty,
    ]
  }

  private static func rejected(_ row: RejectedMeasurement) -> [Cell] {
    let fact = row.fact.map { Cell.integer(Int($0.recorded.id.number)) }
    return [.text("rejected")] + gap(8) + [
      .integer(1), .integer(row.row), .text(row.column), .text(row.problem.rawValue),
      .text(row.excerpt), fact ?? .empty,
    ]
  }

  private static func unmatched(_ what: Unmatched, _ rows: Int) -> [Cell] {
    [.text("unmatched")] + gap(8) + [
      .integer(rows), .empty, .empty, .text(what.reason.rawValue),
      .text([what.name, what.detail].filter { !$0.isEmpty }.joined(separator: " ")), .empty,
    ]
  }

  private static func gap(_ count: Int) -> [Cell] { Array(repeating: .empty, count: count) }

  private static func cell(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
}
