import AfkastDiagnostics
import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// What is known of a case, for people: section by section, what holds now.
package struct CaseRecordText: Sendable {
  private let title: String
  private let record: CaseRecord
  private let batches: [BatchID: Batch]
  private let language: Language

  /// `title` is what people call the case; `batches` are those that facts may be from.
  package init(_ record: CaseRecord, title: String, batches: [Batch], _ language: Language) {
    self.record = record
    self.batches = Dictionary(batches.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.title = title
    self.language = language
  }

  /// The screen.
  package var text: String {
    let sections = [
      section(.approvals, record.facts(.approval)),
      section(.latestMeasurements, record.latestMeasurements),
      section(.phases, record.facts(.phase)),
      section(.bookedToDate, lines: record.booked.map(text)),
      section(.closedMonths, lines: record.closed.map(text)),
      section(.budgetInForce, lines: record.budgets.map(text)),
      section(.harvests, record.facts(.harvest)),
      section(.decisions, record.facts(.decision)),
      section(.openActions, record.openActions),
      section(.milestones, record.facts(.milestoneDone)),
      section(.observations, record.facts(.observation)),
      section(.importedFiles, lines: record.imported.compactMap(text)),
    ].filter { !$0.isEmpty }
    let empty = sections.isEmpty ? [FactMessage.noFacts.text(in: language) + "\n"] : []
    return ([title.visible + "\n"] + sections + empty).joined(separator: "\n")
  }

  private func section(_ heading: CaseRecordHeading, _ facts: [Fact]) -> String {
    let periods = PeriodText(language)
    let lines = facts.map { fact in
      "\(fact.id.number)  \(periods.text(fact.period))  \(FactText(fact, language).sentence)"
    }
    return section(heading, lines: lines)
  }

  private func section(_ heading: CaseRecordHeading, lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let wrapped = lines.map { $0.wrapped(indent: "  ", hanging: "     ") }
    return heading.text(in: language) + "\n" + wrapped.joined()
  }

  private func text(of booked: CaseRecord.Booked) -> String {
    "\(booked.line.text)  \(text(booked.months))  \(kroner(booked.amount))"
  }

  private func text(of closed: CaseRecord.Closed) -> String {
    "\(closed.line.text)  \(text(closed.months))"
  }

  private func text(_ months: MonthSpan) -> String {
    months.count == 1 ? months.first.description : "\(months.first)..\(months.last)"
  }

  private func text(of imported: CaseRecord.Imported) -> String? {
    guard let batch = batches[imported.batch], case .file(let file) = batch.origin else {
      return nil
    }
    return BatchMessage.brought(
      batch.id.number, String(batch.recording.time.description.prefix(10)),
      file: file.file.visible, facts: imported.facts
    ).text(in: language)
  }

  private func text(of budget: CaseRecord.Budget) -> String {
    "\(budget.line.text)  \(PeriodText(language).text(budget.period))  \(kroner(budget.amount))"
  }

  private func kroner(_ money: Money) -> String { NumberText(language).kroner(money.kroner) }
}
