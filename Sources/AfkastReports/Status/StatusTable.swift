import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// Several cases in one table, those that need attention first.
package struct StatusTable: Sendable {
  /// What the table has of a case, so that the case itself need not be kept.
  package struct Row: Sendable {
    fileprivate let cells: [String]
    fileprivate let attention: Int
    fileprivate let notes: [String]
    fileprivate let lacksRange: Bool
  }

  private let frame: StatusFrame
  private let language: Language
  private let numbers: NumberText

  package init(_ frame: StatusFrame, _ language: Language) {
    self.frame = frame
    self.language = language
    numbers = NumberText(language)
  }

  /// A case's row.
  package func row(_ entry: StatusEntry) -> Row {
    Row(
      cells: [entry.businessCase.id.text] + cells(entry), attention: entry.attention.rawValue,
      notes: StatusNotes(entry, language).notes(naming: true) + missing(entry),
      lacksRange: entry.status?.oddsLackRange == true)
  }

  /// The table with what it says, ending in a newline.
  package func text(_ rows: [Row]) -> String {
    let sorted = rows.enumerated()
      .sorted { ($0.element.attention, $0.offset) < ($1.element.attention, $1.offset) }
      .map(\.element)
    let table = TextTable(columns, rows: sorted.map(\.cells), width: Self.width).text
    let lacksRange = sorted.contains(where: \.lacksRange)
    let notes =
      [say(.legend)] + (lacksRange ? [say(.legendNoRange)] : []) + sorted.flatMap(\.notes)
      + frame.missing.notes(in: language)
    return say(.heading(frame.asOf, knownAt: frame.knownAt)).wrapped(to: Self.width) + "\n"
      + table + "\n" + notes.map { $0.wrapped(to: Self.width, hanging: "  ") }.joined()
      + StatusNotes.stores(frame, language, width: Self.width)
  }

  /// Eight columns with words in two of them.
  private static let width = 120

  private var columns: [TextTable.Column] {
    [
      .init(Message.caseHeading.text(in: language), .left), .init(say(.statusHeading), .left),
      .init(Message.promiseHeading.text(in: language), .left), .init(say(.oddsHeading)),
      .init(say(.measuredHeading)), .init(say(.overdueHeading)), .init(say(.againstPlanHeading)),
      .init(Message.netHeading.text(in: language)),
    ]
  }

  private func cells(_ entry: StatusEntry) -> [String] {
    guard let status = entry.status else {
      return [say(.notComputed)] + [String](repeating: "", count: 6)
    }
    let review = status.review
    // Months that are merely assumed differ from the plan by nothing, which says nothing.
    let isKnown = review.verdict.missing?.benefits != true
    let against = isKnown ? review.againstPlan.map { numbers.thousands($0.money.kroner) } : nil
    return [
      VerdictText(status, language).short, review.promise?.shortText(in: language) ?? "",
      status.odds.map(ProbabilityText(language).text) ?? (status.oddsLackRange ? "–" : ""),
      review.known.share.map { numbers.percent($0.value, decimals: 0) } ?? "",
      status.overdue.isEmpty ? "" : String(status.overdue.count), against ?? "",
      numbers.thousands(review.curves.forecast.total.kroner),
    ]
  }

  private func missing(_ entry: StatusEntry) -> [String] {
    guard let missing = entry.status?.review.verdict.missing,
      let sentence = MissingText(missing, in: entry.businessCase, language).sentence
    else { return [] }
    return ["\(entry.businessCase.id.text): \(sentence)"]
  }

  private func say(_ message: StatusMessage) -> String { message.text(in: language) }
}
