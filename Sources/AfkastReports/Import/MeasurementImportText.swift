import AfkastDiagnostics
import AfkastDocuments
import AfkastExchange
package import AfkastModel

/// A file of measured values, on a screen of 80 columns: what adds up to what, and what is left over.
package struct MeasurementImportText: Sendable {
  private let preview: MeasurementPreview
  private let language: Language
  private let numbers: NumberText

  /// More rejected rows than these are in JSON and CSV only.
  private static let mostRows = 20
  /// So are more values than these.
  private static let mostValues = 100

  package init(_ preview: MeasurementPreview, _ language: Language) {
    self.preview = preview
    self.language = language
    numbers = NumberText(language)
  }

  /// The screen, ending in a newline.
  package var text: String {
    let heading = say(
      ImportMessage.heading(file: preview.file.visible, mapping: preview.mapping.text))
    return [heading.wrapped() + "\n" + counts, values, rejected, unmatched].compactMap { $0 }
      .joined(separator: "\n")
  }

  private var summary: MeasurementsSummary { preview.summary }

  private var counts: String {
    let new =
      preview.recorded == nil ? say(MeasurementImportMessage.new) : say(ImportMessage.recorded)
    let rows: [(String, Int)] = [
      (say(ImportMessage.file), summary.rows), (new, summary.new),
      (say(ImportMessage.known), summary.known),
      (say(ImportMessage.rejected), summary.rejected.count),
      (say(MeasurementImportMessage.unmatched), summary.unmatchedCount),
    ]
    let table = TextTable(
      [.init(say(MeasurementImportMessage.counts), .left), .init(say(ImportMessage.rows))],
      rows: rows.map { [$0, String($1)] })
    return table.text + "\n" + notes.map { $0.wrapped() }.joined()
  }

  private var notes: [String] {
    let sum: MeasurementImportMessage =
      preview.recorded == nil ? .reconciled : .reconciledRecord
    var notes = [summary.isReconciled ? say(sum) : say(ImportMessage.notReconciled)]
    if summary.totalsRows > 0 { notes.append(say(ImportMessage.totalsSkipped(summary.totalsRows))) }
    if summary.isComplete { notes.append(say(MeasurementImportMessage.everything)) }
    if preview.encoding == .windows1252 {
      notes.append(say(ImportMessage.encoding("Windows-1252")))
    }
    guard let recorded = preview.recorded else { return notes }
    notes += ImportMessage.notes(on: recorded.batch, sameFile: recorded.sameFile).map(say)
    if !summary.rejected.isEmpty { notes.append(say(ImportMessage.rejectedLeftOut)) }
    return notes
  }

  private var values: String? {
    let new = summary.placed.filter(\.isNew).map(\.measured)
    guard !new.isEmpty else { return nil }
    let hasGroups = new.contains { $0.measurement.group != nil }
    let headings: [TextTable.Column] =
      [
        .init(say(ImportMessage.caseName), .left), .init(say(MeasurementImportMessage.kpi), .left),
        .init(say(MeasurementImportMessage.period), .left),
      ] + (hasGroups ? [.init(say(MeasurementImportMessage.group), .left)] : []) + [
        .init(say(MeasurementImportMessage.value)),
        .init(say(MeasurementImportMessage.unit), .left),
      ]
    let rows = new.prefix(Self.mostValues).map { measured in
      [
        measured.caseID.text, measured.measurement.kpi.text,
        PeriodText(language).text(measured.period),
      ]
        + (hasGroups ? [measured.measurement.group?.text ?? ""] : [])
        + [
          numbers.plain(measured.measurement.value.number, upTo: 6),
          UnitText(language).several(measured.unit).visible,
        ]
    }
    return say(MeasurementImportMessage.values) + "\n" + TextTable(headings, rows: rows).text
      + more(new.count - rows.count)
  }

  private var rejected: String? {
    guard !summary.rejected.isEmpty else { return nil }
    let rows = summary.rejected.prefix(Self.mostRows)
    return say(ImportMessage.rejectedRows) + "\n"
      + rows.map { row in
        let shown = row.excerpt.isEmpty ? "" : " (\(row.excerpt.visible))"
        return "\(say(ImportMessage.row)) \(row.row), \(row.column.visible)\(shown): \(reason(row))"
          .wrapped(hanging: "  ")
      }.joined() + more(summary.rejected.count - rows.count)
  }

  private func reason(_ row: RejectedMeasurement) -> String {
    if let other = row.otherRow { return say(MeasurementImportMessage.contradicts(row: other)) }
    guard let fact = row.fact, case .measurement(let old) = fact.recorded.content,
      let command = row.correction(because: say(MeasurementImportMessage.why))
    else { return say(row.problem) }
    let value = numbers.plain(old.value.number, upTo: 6)
    let said = fact.row.value == old.value ? old.count.map { "n = \($0)" } ?? value : value
    return say(MeasurementImportMessage.differs(fact.recorded.id.number, said, command: command))
  }

  private var unmatched: String? {
    guard !summary.unmatched.isEmpty else { return nil }
    return say(MeasurementImportMessage.unmatchedRows) + "\n"
      + TextTable(
        [
          .init(say(MeasurementImportMessage.nameOrCase), .left),
          .init(say(MeasurementImportMessage.kpi), .left), .init(say(ImportMessage.why), .left),
          .init(say(ImportMessage.rows)),
        ],
        rows: preview.unmatched.map { what, rows in
          [what.name.visible, what.detail.visible, say(what.reason), String(rows)]
        }
      ).text
  }

  private func more(_ count: Int) -> String {
    count > 0 ? say(ImportMessage.more(count)) + "\n" : ""
  }

  private func say(_ message: some Worded) -> String { message.text(in: language) }
}
