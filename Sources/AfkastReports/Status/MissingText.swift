import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What is neither booked nor measured, so that a verdict is unknown, and what would tell it.
struct MissingText {
  private let missing: Verdict.Missing
  private let businessCase: BusinessCase
  private let language: Language

  /// So many benefits are named, and so many ways for each.
  private static let most = 3

  init(_ missing: Verdict.Missing, in businessCase: BusinessCase, _ language: Language) {
    self.missing = missing
    self.businessCase = businessCase
    self.language = language
  }

  /// A sentence; nil where nothing is merely assumed.
  var sentence: String? {
    guard !missing.gaps.isEmpty else { return nil }
    let named = missing.gaps.prefix(Self.most).map(name)
    return say(.missing(named, more: missing.gaps.count - named.count))
  }

  private func name(_ gap: KnowledgeGap) -> String {
    let title = businessCase.lines.first { $0.id == gap.line }?.title?.visible ?? gap.line.text
    let ways = gap.remedies.prefix(Self.most).map { say(.remedy($0)) }
    return say(
      .missingOf(
        title, by: ways.isEmpty ? [say(.noRemedy)] : ways, more: gap.remedies.count - ways.count))
  }

  private func say(_ message: StatusMessage) -> String { message.text(in: language) }
}
