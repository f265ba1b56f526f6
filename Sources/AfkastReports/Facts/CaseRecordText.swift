import AfkastDiagnostics
import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// What is known of a case, for people: section by section, what holds now.
package struct CaseRecordText: Sendable {
  private let title: String
  private let record: CaseRecord
  private let language: Language

  /// `title` is what people call the case.
  package init(_ record: CaseRecord, title: String, _ language: Language) {
    self.record = record
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
      section(.budgetInForce, lines: record.budgets.map(text)),
      section(.harvests, record.facts(.harvest)),
      section(.decisions, record.facts(.decision)),
      section(.openActions, record.openActions),
      section(.milestones, record.facts(.milestoneDone)),
      section(.observations, record.facts(.observation)),
    ].filter { !$0.isEmpty }
    let empty = sections.isEmpty ? [FactMessage.noFacts.text(in: language) + "\n"] : []
    return ([title.visible + "\n"] + sections + empty).joined(separator: "\n")
  }

  private func section(_ heading: CaseRecordHeading, _ facts: [Fact]) -> String {
    let lines = facts.map { "\($0.id.number)  \($0.period)  \(FactText($0, language).sentence)" }
    return section(heading, lines: lines)
  }

  private func section(_ heading: CaseRecordHeading, lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let wrapped = lines.map { $0.wrapped(indent: "  ", hanging: "     ") }
    return heading.text(in: language) + "\n" + wrapped.joined()
  }

  private func text(of booked: CaseRecord.Booked) -> String {
    let months =
      booked.months.count == 1
      ? booked.months.first.description : "\(booked.months.first)..\(booked.months.last)"
    return "\(booked.line.text)  \(months)  \(kroner(booked.amount))"
  }

  private func text(of budget: CaseRecord.Budget) -> String {
    "\(budget.line.text)  \(budget.period)  \(kroner(budget.amount))"
  }

  private func kroner(_ money: Money) -> String { NumberText(language).kroner(money.kroner) }
}
