package import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// What is due, as a calendar that calendar programs take in: an event for each, on its due day.
package struct DueCalendar: Sendable {
  private let report: DueReport
  private let language: Language
  private let generator: String

  package init(_ report: DueReport, _ language: Language, generator: String) {
    self.report = report
    self.language = language
    self.generator = generator
  }

  /// The calendar; where nothing is due it says so in an event, since a calendar without one is none.
  package var calendar: EventCalendar {
    let events = report.entries.isEmpty ? [nothing] : report.entries.map(event)
    return EventCalendar(
      product: "-//Afkast//\(generator)//\(language.rawValue.uppercased())",
      name: say(.calendar), stamp: Self.digits(report.window.day) + "T000000Z", events)
  }

  private func event(_ entry: DueReport.Entry) -> EventCalendar.Event {
    let sentence = DueSentence(entry, on: report.window.day, language)
    let isOverdue = entry.item.state == .overdue
    let details = [
      say(.ofCase("\(entry.caseTitle) (\(entry.item.caseID.text))")),
      say(.responsible(sentence.owner)), sentence.when,
    ]
    return event(
      uid: Self.uid(of: entry.item), on: entry.item.dueDay,
      isOverdue ? "\(sentence.what) – \(sentence.when)" : sentence.what,
      details.joined(separator: "\n"), [sentence.department])
  }

  private var nothing: EventCalendar.Event {
    let (day, within) = (report.window.day, report.window.days)
    let words = say(.nothing(day, within: within))
    return event(uid: "nothing-due@afkast", on: day, words, words, [])
  }

  private func event(
    uid: String, on day: Day, _ summary: String, _ description: String, _ categories: [String]
  ) -> EventCalendar.Event {
    EventCalendar.Event(
      uid: uid, day: Self.digits(day), dayAfter: Self.digits(day.advanced(by: 1)),
      summary: summary, description: description, categories: categories)
  }

  /// The same for as long as the same thing is to be done, so that a calendar moves its event and adds none.
  private static func uid(of item: DueItem) -> String {
    let name =
      switch item.subject {
      case .followUp: ""
      case .measurement(let kpi, _, let group): kpi.text + (group.map { ".\($0.text)" } ?? "")
      case .action(let fact, _): "\(fact.number)"
      case .milestone(let id, _): id.text
      }
    let parts = [
      item.caseID.text, item.subject.kind.rawValue, name, item.periods?.first.description ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "/") + "@afkast"
  }

  private static func digits(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }

  private func say(_ message: DueMessage) -> String { message.text(in: language) }
}
