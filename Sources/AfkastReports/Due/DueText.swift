import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// What is due, for people: by department and owner, the most pressing of them first.
package struct DueText: Sendable {
  private let report: DueReport
  private let language: Language

  package init(_ report: DueReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  /// The screen, ending in a newline.
  package var text: String {
    let ends =
      report.stores.isEmpty
      ? [say(.noStore).wrapped()]
      : report.stores.map { store in
        let head = FactMessage.head(store.head.count, store.head.hash).text(in: language)
        return (report.stores.count > 1 ? "\(store.file): \(head)" : head).wrapped(hanging: "  ")
      }
    let gone = report.missing.notes(in: language).map { $0.wrapped(hanging: "  ") }
    return ([heading.wrapped()] + departments + [(gone + ends).joined()]).joined(separator: "\n")
  }

  private var heading: String {
    let (day, within) = (report.window.day, report.window.days)
    guard !report.entries.isEmpty else { return say(.nothing(day, within: within)) }
    return say(
      .heading(
        day, overdue: report.count(.overdue), due: report.count(.due),
        upcoming: report.count(.upcoming), within: within))
  }

  private var departments: [String] {
    let all = report.entries.map { entry in
      (entry, DueSentence(entry, on: report.window.day, language))
    }
    return Self.grouped(all) { $0.1.department }.map { department, entries in
      let owners = Self.grouped(entries) { $0.1.owner }.map { owner, entries in
        owner.wrapped(indent: "  ", hanging: "    ") + entries.map(block).joined()
      }
      return department.wrapped(hanging: "  ") + owners.joined()
    }
  }

  private func block(_ entry: DueReport.Entry, _ sentence: DueSentence) -> String {
    // Words stand where the day, which is eleven characters with its space, ends.
    let indent = String(repeating: " ", count: 15)
    return "\(entry.item.dueDay) \(sentence.when)".wrapped(indent: "    ", hanging: indent)
      + "\(sentence.what) (\(entry.item.caseID.text))"
      .wrapped(indent: indent, hanging: indent + "  ")
  }

  /// The elements by a name, in the order in which names first come.
  private static func grouped<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [(String, [Element])] {
    var groups: [(String, [Element])] = []
    for element in elements {
      let name = name(element)
      if let place = groups.firstIndex(where: { $0.0 == name }) {
        groups[place].1.append(element)
      } else {
        groups.append((name, [element]))
      }
    }
    return groups
  }

  private func say(_ message: DueMessage) -> String { message.text(in: language) }
}
