import AfkastDiagnostics
import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// Alternatives as columns, doing nothing first: money, payback, and what a unit of outcome costs.
package struct ComparisonText: Sendable {
  private let comparison: Comparison
  private let departments: [Department]
  private let language: Language
  private let rows: ComparisonRows
  /// More columns than this are told in a table of their own, so that lines fit a terminal.
  private static let widest = 4

  package init(_ comparison: Comparison, _ departments: [Department], _ language: Language) {
    self.comparison = comparison
    self.departments = departments
    self.language = language
    rows = ComparisonRows(comparison, language)
  }

  /// The comparison, ending in a newline.
  package var text: String {
    let parts = [
      say(.title(comparison.alternatives.count - 1)) + "\n", legend, tables, explained, caveats,
      frame,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var legend: String {
    comparison.alternatives.indices.map { index in
      name(of: comparison.alternatives[index])
        .wrapped(indent: "\(Self.letter(index))  ", hanging: "   ")
    }.joined()
  }

  private func name(of alternative: Comparison.Alternative) -> String {
    if alternative.isDoingNothing { return say(.doingNothing) }
    let (businessCase, scenario) =
      (alternative.evaluation.businessCase, alternative.evaluation.settings.scenario)
    return "\(businessCase.title.visible) (\(businessCase.id.text))"
      + (scenario == .plan ? "" : ": \(scenario.name(in: language))")
  }

  private var tables: String {
    let indices = Array(comparison.alternatives.indices)
    return stride(from: 0, to: indices.count, by: Self.widest).map { start in
      let shown = indices[start..<min(start + Self.widest, indices.count)]
      let columns =
        [TextTable.Column(Message.thousandKroner.text(in: language), .left)]
        + shown.map { TextTable.Column(Self.letter($0)) }
      return TextTable(
        columns, rows: rows.of(shown).map { row in [row.name] + shown.map { row.cell($0) } }
      ).text
    }.joined(separator: "\n")
  }

  private var explained: String {
    comparison.kpis.isEmpty ? "" : say(.costExplained).wrapped()
  }

  private var caveats: String {
    comparison.caveats.map { say(.caveat($0)).wrapped(indent: "! ", hanging: "  ") }.joined()
  }

  /// How the figures were made; each way once, where alternatives differ.
  private var frame: String {
    let evaluations = comparison.alternatives.dropFirst().map(\.evaluation)
    var lines = horizons(of: evaluations)
    for evaluation in evaluations {
      for message: Message in [
        .perspective(evaluation.settings.perspective.name(in: language, departments)),
        .discounting(evaluation.settings.discounting),
      ] where !lines.contains(message.text(in: language)) {
        lines.append(message.text(in: language))
      }
    }
    return lines.map { $0.wrapped() }.joined()
      + TableNotes(evaluations.flatMap(\.tables), language).text
  }

  /// The months and prices of all alternatives, or of each where they differ.
  private func horizons(of evaluations: [Evaluation]) -> [String] {
    let frames = evaluations.map {
      Message.caseFrame($0.flow.horizon, prices: $0.businessCase.prices).text(in: language)
    }
    guard Set(frames).count > 1 else { return Array(frames.prefix(1)) }
    return frames.enumerated().map { "\(Self.letter($0 + 1)): \($1)" }
  }

  /// 0 for doing nothing, then A, B, C; beyond Z their numbers.
  private static func letter(_ index: Int) -> String {
    guard (1...26).contains(index) else { return String(index) }
    return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index - 1)))
  }

  private func say(_ word: ComparisonWord) -> String { Message.comparison(word).text(in: language) }
}
