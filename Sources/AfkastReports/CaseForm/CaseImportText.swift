import AfkastDiagnostics
import AfkastExchange
package import AfkastModel

/// What a workbook changes in its case, in words, and what of it cannot be taken.
package struct CaseImportText: Sendable {
  private let preview: CaseImportPreview
  private let language: Language

  package init(_ preview: CaseImportPreview, _ language: Language) {
    self.preview = preview
    self.language = language
  }

  /// The screen, ending in a newline.
  package var text: String {
    let heading = "\(preview.file.visible): \(preview.title.visible) (\(preview.caseID))\n"
    return ([heading] + [changes, faults, notes].compactMap { $0 } + [ending])
      .joined(separator: "\n")
  }

  private var result: CaseFormResult { preview.result }

  private var changes: String? {
    guard !result.changes.isEmpty else { return nil }
    let words = CaseChangeText(language)
    return say(.changes(result.changes.count)) + "\n"
      + result.changes.map { change in
        "  \(change.place.text.visible)  \(words.text(change).visible)\n"
      }.joined()
  }

  private var faults: String? {
    guard !result.faults.isEmpty else { return nil }
    return say(.faults(result.faults.count)) + "\n" + result.faults.map(line).joined()
  }

  private func line(_ fault: CaseFormFault) -> String {
    let path = fault.excerpt.isEmpty ? "" : " (\(fault.excerpt))"
    let place = fault.place?.text ?? say(.inFile) + path
    let excerpt = fault.excerpt.isEmpty || fault.place == nil ? "" : " \"\(fault.excerpt.visible)\""
    let words = CaseFormProblemWord(problem: fault.problem).text(in: language)
    var text = "  \(place.visible)\(excerpt): \(words.visible)\n"
    if language == .danish, case .mistake(_, let message, let hint) = fault.problem {
      let original = message + (hint.map { "; \($0)" } ?? "")
      text += "    \(say(.original(original)).visible)\n"
    }
    return text
  }

  private var notes: String? {
    var notes = result.missing.filter { $0.key != nil }.map(missing)
    if !result.known.isEmpty { notes.append(say(.known(result.known.count))) }
    return notes.isEmpty ? nil : notes.map { $0.visible + "\n" }.joined()
  }

  private func missing(_ row: CaseFormMissing) -> String {
    let sheet = row.sheet.text(in: language)
    return say(row.key.map { .missingRow(sheet: sheet, key: $0) } ?? .missingSheet(sheet))
  }

  private var ending: String {
    guard result.faults.isEmpty else { return say(.nothingWritten) + "\n" }
    let message: CaseImportMessage =
      switch preview.outcome {
      case .written: .written(preview.path.visible)
      case .begun: .begun(preview.path.visible)
      case .dryRun: .dryRun
      case .wouldBegin: .wouldBegin(preview.path.visible)
      case .nothing: .nothing
      }
    return say(message) + "\n"
  }

  private func say(_ message: CaseImportMessage) -> String { message.text(in: language) }
}
