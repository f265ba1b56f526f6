import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastExchange
package import AfkastModel

/// Files of forms that were read, on a screen of 80 columns: what is recorded, and what somebody must look at.
package struct FormImportText: Sendable {
  private let preview: FormImportPreview
  private let language: Language
  private let words: FormAnswerWords

  /// More answers of a file than these are in JSON and CSV only.
  private static let mostAnswers = 40
  /// So are more empty cells.
  private static let mostEmpty = 12

  package init(_ preview: FormImportPreview, _ language: Language) {
    self.preview = preview
    self.language = language
    words = FormAnswerWords(language)
  }

  /// The screen, ending in a newline.
  package var text: String {
    (preview.files.map(text) + [total]).joined(separator: "\n")
  }

  private func text(of file: FormImportPreview.File) -> String {
    guard let summary = file.summary else { return problem(of: file) }
    let blocks = [
      new(summary, file), known(summary, file), asked(summary), refused(summary), empty(summary),
      lost(summary),
    ]
    return heading(file, summary) + blocks.compactMap(\.self).joined()
  }

  private func problem(of file: FormImportPreview.File) -> String {
    let reason =
      switch file.problem {
      case .file(let problem): problem.text(in: language)
      case .form(let refusal): refusal.text(in: language)
      case .missing(let reason): say(.unreadable(reason.visible))
      case nil: ""
      }
    return file.path.visible.wrapped() + reason.wrapped(indent: "  ", hanging: "  ")
  }

  private func heading(_ file: FormImportPreview.File, _ summary: FormSummary) -> String {
    var names: [String] = []
    for stamp in summary.form.stamps {
      let name =
        stamp.department.map { preview.title(of: $0).visible }
        ?? FormMessage.noDepartment.text(in: language)
      if !names.contains(name) { names.append(name) }
    }
    let roles = summary.form.reporters.map(\.visible)
    let by = roles.isEmpty ? say(.byNobody) : say(.by(roles.joined(separator: ", ")))
    return "\(file.path.visible): \(names.joined(separator: ", ")), \(by)".wrapped(hanging: "  ")
  }

  private func new(_ summary: FormSummary, _ file: FormImportPreview.File) -> String? {
    guard !summary.new.isEmpty else {
      return preview.isRecorded ? line(say(.nothingNew)) : nil
    }
    let head =
      if let batch = file.batch {
        say(
          .recorded(
            batch.id.number, batch.facts.lowerBound.number, batch.facts.upperBound.number))
      } else {
        say(.wouldRecord)
      }
    return line(head)
      + summary.new.prefix(Self.mostAnswers).map { answer in
        item("\(answer.place.text.visible): \(words.text(of: answer))")
      }.joined() + more(summary.new.count - Self.mostAnswers)
  }

  private func known(_ summary: FormSummary, _ file: FormImportPreview.File) -> String? {
    let earlier = preview.sameFile(as: file).map { same in
      let day = String(same.recording.time.description.prefix(10))
      return line(
        ImportMessage.sameFile(same.id.number, day, same.recording.recorder.visible)
          .text(in: language))
    }
    let known = summary.known.isEmpty ? nil : line(say(.known(summary.known.count)))
    let lines = [earlier, known].compactMap(\.self)
    return lines.isEmpty ? nil : lines.joined()
  }

  private func asked(_ summary: FormSummary) -> String? {
    guard !summary.asked.isEmpty else { return nil }
    let name = preview.files.count > 1
    return line(say(.asked(isRecorded: preview.isRecorded)))
      + summary.asked.map { answer in
        let doubt = preview.doubts[answer.place].map { words.text(of: $0, answer) } ?? ""
        let cell = name ? "\(answer.place.file):\(answer.place.text)" : answer.place.text
        return item(
          "\(answer.place.text.visible): \(words.text(of: answer)). \(doubt) "
            + say(.confirm(cell.visible)))
      }.joined()
  }

  private func refused(_ summary: FormSummary) -> String? {
    guard !summary.refused.isEmpty else { return nil }
    return line(say(.refused))
      + summary.refused.prefix(Self.mostAnswers).map { fault in
        let excerpt = fault.excerpt.isEmpty ? "" : " (\(fault.excerpt.visible))"
        return item("\(fault.place.text.visible)\(excerpt): \(words.text(of: fault))")
      }.joined() + more(summary.refused.count - Self.mostAnswers)
  }

  private func empty(_ summary: FormSummary) -> String? {
    let empty = summary.form.empty
    guard !empty.isEmpty else { return nil }
    var sheet: String?
    // A sheet is named once, before the first of its cells.
    let cells = empty.prefix(Self.mostEmpty).map { _, place in
      defer { sheet = place.sheet }
      return place.sheet == sheet ? place.cell : place.text.visible
    }.joined(separator: ", ")
    let left = empty.count - Self.mostEmpty
    return line(say(.empty(empty.count, cells + (left > 0 ? " (+ \(left))" : ""))))
  }

  private func lost(_ summary: FormSummary) -> String? {
    guard !summary.form.lost.isEmpty else { return nil }
    return line(say(.lost(summary.form.lost.count)))
      + summary.form.lost.prefix(Self.mostEmpty).map { item(words.text(of: $0)) }.joined()
      + more(summary.form.lost.count - Self.mostEmpty)
  }

  private var total: String {
    say(
      .total(
        files: preview.files.count, new: preview.count { $0.new.count },
        known: preview.count { $0.known.count }, empty: preview.count { $0.form.empty.count },
        asked: preview.count { $0.asked.count }, refused: preview.count { $0.refused.count },
        unread: preview.files.count { $0.problem != nil }, isRecorded: preview.isRecorded)
    ).wrapped()
  }

  private func line(_ text: String) -> String { text.wrapped(indent: "  ", hanging: "    ") }
  private func item(_ text: String) -> String { text.wrapped(indent: "    ", hanging: "      ") }

  private func more(_ count: Int) -> String {
    count > 0 ? item(ImportMessage.more(count).text(in: language)) : ""
  }

  private func say(_ message: FormImportMessage) -> String { message.text(in: language) }
}
