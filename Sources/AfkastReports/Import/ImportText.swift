import AfkastDiagnostics
import AfkastDocuments
import AfkastExchange
package import AfkastModel

/// A file that was read, on a screen of 80 columns: what adds up to what, and what is left over.
package struct ImportText: Sendable {
  private let preview: ImportPreview
  private let language: Language
  private let numbers: NumberText

  /// More rejected rows than these are in JSON and CSV only.
  private static let mostRows = 20
  /// So are more lines and months than these.
  private static let mostPlaces = 100

  package init(_ preview: ImportPreview, _ language: Language) {
    self.preview = preview
    self.language = language
    numbers = NumberText(language)
  }

  /// The screen, ending in a newline.
  package var text: String {
    let heading = say(.heading(file: preview.file.visible, mapping: preview.mapping.text)).wrapped()
    return [heading + "\n" + sums, places, rejected, unmatched].compactMap { $0 }
      .joined(separator: "\n")
  }

  private var summary: ActualsSummary { preview.summary }

  private var sums: String {
    let placed: [(ImportMessage, RowTally)] =
      preview.recorded.map { [(.recorded, $0.rows.new), (.known, $0.rows.known)] }
      ?? [(.imported, summary.imported)]
    let tallies =
      [(.file, summary.file)] + placed
      + [(.rejected, summary.rejected), (.unmatched, summary.unmatched)]
    let table = TextTable(
      [.init(say(.sums), .left), .init(say(.rows)), .init(say(.kroner))],
      rows: tallies.map { [say($0.0), String($0.1.rows), kroner($0.1.sum)] })
    return table.text + "\n" + notes.map { say($0).wrapped() }.joined()
  }

  private var notes: [ImportMessage] {
    let isRecorded = preview.recorded != nil
    var notes: [ImportMessage] = [
      summary.isReconciled ? (isRecorded ? .reconciledRecord : .reconciled) : .notReconciled
    ]
    if summary.withoutAmount > 0 { notes.append(.withoutAmount(summary.withoutAmount)) }
    if summary.totalsRows > 0 { notes.append(.totalsSkipped(summary.totalsRows)) }
    if summary.isComplete { notes.append(.everything) }
    if preview.encoding == .windows1252 { notes.append(.encoding("Windows-1252")) }
    return notes + (preview.recorded.map { self.notes(on: $0) } ?? [])
  }

  private func notes(on recorded: RecordedImport) -> [ImportMessage] {
    var notes = ImportMessage.notes(on: recorded.batch, sameFile: recorded.sameFile)
    if let first = recorded.closed.map(\.month).min(), let last = recorded.closed.map(\.month).max()
    {
      let lines = Set(recorded.closed.map { "\($0.caseID.text) \($0.line.text)" }).sorted()
      notes.append(.closed(first == last ? "\(first)" : "\(first)..\(last)", lines))
    }
    if recorded.rows.late.isEmpty == false {
      notes.append(.backdated(recorded.rows.late.values.reduce(0) { $0 + $1.rows }))
    }
    if summary.rejectedCount > 0 { notes.append(.rejectedLeftOut) }
    return notes
  }

  private var places: String? {
    guard !summary.places.isEmpty else { return nil }
    return say(.places) + "\n"
      + TextTable(
        [
          .init(say(.caseName), .left), .init(say(.line), .left), .init(say(.month), .left),
          .init(say(.postings)), .init(say(.kroner)),
        ],
        rows: preview.places.prefix(Self.mostPlaces).map { place, tally in
          [
            place.caseID.text, place.line.text, place.month.description, String(tally.rows),
            kroner(tally.sum),
          ]
        }
      ).text + more(summary.places.count - Self.mostPlaces)
  }

  private func more(_ count: Int) -> String { count > 0 ? say(.more(count)) + "\n" : "" }

  private var rejected: String? {
    guard !summary.rejectedRows.isEmpty else { return nil }
    let rows = summary.rejectedRows.prefix(Self.mostRows)
    let left = summary.rejectedCount - rows.count
    return say(.rejectedRows) + "\n"
      + rows.map { row in
        let shown = row.excerpt.isEmpty ? "" : " (\(row.excerpt.visible))"
        return
          "\(say(.row)) \(row.row), \(row.column.visible)\(shown): \(row.problem.text(in: language))"
          .wrapped(hanging: "  ")
      }.joined() + more(left)
  }

  private var unmatched: String? {
    guard !summary.unmatchedBy.isEmpty else { return nil }
    return say(.unmatchedRows) + "\n"
      + TextTable(
        [
          .init(say(.accountOrCase), .left), .init(say(.pspOrLine), .left),
          .init(say(.why), .left), .init(say(.rows)), .init(say(.kroner)),
        ],
        rows: preview.unmatched.map { what, tally in
          [
            what.name.visible, what.detail.visible, what.reason.text(in: language),
            String(tally.rows),
            kroner(tally.sum),
          ]
        }
      ).text
  }

  private func kroner(_ money: Money) -> String { numbers.decimal(money.kroner, decimals: 2) }

  private func say(_ message: ImportMessage) -> String { message.text(in: language) }
}

extension ImportMessage {
  /// What is said of the batch that a file became, and of an earlier one of the same file.
  static func notes(on batch: Batch?, sameFile: Batch?) -> [ImportMessage] {
    let facts = batch.map { ($0.id.number, $0.facts.lowerBound.number, $0.facts.upperBound.number) }
    let earlier = sameFile.map { same -> ImportMessage in
      let day = String(same.recording.time.description.prefix(10))
      return .sameFile(same.id.number, day, same.recording.recorder.visible)
    }
    return [facts.map(ImportMessage.batch) ?? .nothingNew] + [earlier].compactMap(\.self)
  }
}
