import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// The KPIs of a case for people: one paragraph each, or a screen of the one that was asked for.
package struct KPIReportText: Sendable {
  private let report: KPIReport
  private let language: Language

  package init(_ report: KPIReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  /// The screen, ending in a newline.
  package var text: String {
    let month = report.kpis.day.month
    let title = "\(report.businessCase.title.visible) (\(report.businessCase.id.text))"
    let notBegun = month < report.kpis.start ? say(.notBegun(report.kpis.start)).wrapped() : nil
    let heading = say(.title(title, month)).wrapped() + (notBegun ?? "")
    return ([heading] + body + [lost, ends]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var body: [String] {
    guard !report.standings.isEmpty else {
      let isNone = report.kpis.standings.isEmpty
      return [say(isNone ? .noKPIs : .noneAsked).wrapped()]
    }
    guard report.asked != nil, let first = report.standings.first else {
      return report.standings.map(paragraph)
    }
    let groups = report.standings.dropFirst()
    return [KPIScreen(first, report, language).text]
      + (groups.isEmpty ? [] : [say(.byGroup) + "\n" + groups.map(paragraph).joined()])
  }

  /// What answers each question, in one paragraph.
  private func paragraph(_ standing: KPIStanding) -> String {
    let words = KPIWords(standing, report, language)
    let named: [(KPIMessage, String)] = [
      (.progress, words.progress), (.variation, words.variation), (.assurance, words.assurance),
      (.next, words.next),
    ]
    let (flagged, questions) = (standing.flagged.count, report.questions(of: standing).count)
    let counts = [
      flagged > 0 ? say(.flaggedCount(flagged)) : nil,
      questions == 0 ? nil : say(.questionCount(questions)),
    ].compactMap(\.self)
    let details =
      named.map { "\(say($0.0)): \($0.1)" }
      + (counts.isEmpty ? [] : [counts.joined(separator: ", ")])
    return "\(words.name): \(words.level)".wrapped(hanging: "  ")
      + words.verdict.beginningLarge.wrapped(indent: "  ", hanging: "  ")
      + (details.joined(separator: "; ") + ".").wrapped(indent: "  ", hanging: "  ")
  }

  /// KPIs of facts that the case has no more: named, never dropped.
  private var lost: String {
    guard report.asked == nil else { return "" }
    return report.kpis.lost.map {
      say(.lost($0.id.text, $0.count, $0.last)).wrapped(hanging: "  ")
    }.joined()
  }

  private var ends: String {
    guard !report.stores.isEmpty else { return DueMessage.noStore.text(in: language).wrapped() }
    return report.stores.map { store in
      FactMessage.head(store.head.count, store.head.hash).text(in: language).wrapped(hanging: "  ")
    }.joined()
  }

  private func say(_ message: KPIMessage) -> String { message.text(in: language) }
}

extension String {
  /// The same as the beginning of a sentence.
  var beginningLarge: String { prefix(1).uppercased() + dropFirst() }
}
