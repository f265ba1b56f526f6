import AfkastDiagnostics
import AfkastDocuments
package import AfkastModel

/// What is known of facts that were recorded together, for people.
package struct BatchText: Sendable {
  private let batch: Batch
  private let language: Language

  package init(_ batch: Batch, _ language: Language) {
    self.batch = batch
    self.language = language
  }

  /// What the batch is, in a sentence or two without a full stop at the end.
  package var sentence: String {
    switch batch.origin {
    case .file(let file): text(of: file)
    case .undoing(let undone, let reason):
      say(.undoes(batch.id.number, undone.number, reason: reason.visible))
    }
  }

  /// What undoing a batch did.
  package func undone(_ earlier: Batch, facts: Int, opened: [Fact]) -> String {
    let name = if case .file(let file) = earlier.origin { file.file.visible } else { "" }
    var lines = [say(.undone(batch.id.number, earlier.id.number, file: name, facts: facts))]
    let places = opened.compactMap { fact -> String? in
      guard case .closing(let line) = fact.content else { return nil }
      return "\(fact.caseID.text) \(line.text) \(PeriodText(language).text(fact.period))"
    }
    if !places.isEmpty { lines.append(say(.opened(Self.shortened(places)))) }
    lines.append(say(.importAgain))
    return lines.map { $0.wrapped() }.joined()
  }

  /// More than these are counted only.
  private static func shortened(_ places: [String]) -> String {
    let shown = places.prefix(20).joined(separator: ", ")
    return places.count > 20 ? "\(shown) … (\(places.count))" : shown
  }

  private func text(of file: FileImport) -> String {
    let numbers = NumberText(language)
    // Measurements have no sum.
    func sum(_ rows: RowTally) -> String? {
      file.kind == .measurement ? nil : numbers.kroner(rows.sum.kroner)
    }
    func say(_ rows: RowTally, _ message: (Int, String?) -> BatchMessage) -> String? {
      rows.rows == 0 ? nil : self.say(message(rows.rows, sum(rows)))
    }
    let head = self.say(
      file.isForm
        ? .returned(batch.id.number, file: file.file.visible)
        : .imported(batch.id.number, file: file.file.visible, mapping: file.mapping.text))
    let counts = [
      self.say(
        file.isForm
          ? .answered(file.recorded.rows) : .recorded(file.recorded.rows, sum(file.recorded))),
      say(file.known, BatchMessage.known), say(file.rejected, BatchMessage.rejected),
      say(file.unmatched, BatchMessage.unmatched),
    ].compactMap(\.self).joined(separator: ", ")
    let more = [
      file.unreadable > 0 ? self.say(.unreadable(file.unreadable)) : nil,
      file.closed.map { self.say(.closes(Self.text(of: $0))) },
      file.backdating.map { self.say(.backdating($0.visible)) },
    ].compactMap(\.self)
    return ([head + ": " + counts] + more).joined(separator: "; ")
  }

  private static func text(of span: MonthSpan) -> String {
    span.count == 1 ? "\(span.first)" : "\(span.first)..\(span.last)"
  }

  private func say(_ message: BatchMessage) -> String { message.text(in: language) }
}
