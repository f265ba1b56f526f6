import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What a number is made of, as a tree in 80 columns: each line says what it does to the line that
/// it stands under.
package struct ExplanationText: Sendable {
  private let explained: ExplainedCase
  private let language: Language

  /// Deeper nodes stand no further in, so that there is room for their words.
  private static let deepest = 8

  package init(_ explained: ExplainedCase) {
    self.explained = explained
    language = explained.language
  }

  /// The tree, ending in a newline.
  package var text: String {
    let businessCase = explained.businessCase
    let month = explained.month.map { ", \(MonthText(language).long($0))" } ?? ""
    let heading = "\(businessCase.title) (\(businessCase.id.text))\(month)".wrapped()
    return heading + "\n" + text(of: explained.explanation, depth: 0) + frame
  }

  /// Which tables it rests on, and, wherever something is discounted, how.
  private var frame: String {
    var text = TableNotes(explained.tables, language).text
    if explained.isDiscounted {
      text = say(.discounting(explained.evaluation.settings.discounting)).wrapped() + text
    }
    return text.isEmpty ? "" : "\n" + text
  }

  private func text(of node: Explanation, depth: Int, told: String? = nil) -> String {
    let indent = String(repeating: "  ", count: min(depth, Self.deepest))
    let sign = depth == 0 ? "" : node.operation.sign + " "
    let words =
      (sign + say(.explained(node.kind)) + value(of: node) + remarks(on: node, told: told))
      .wrapped(indent: indent, hanging: indent + "    ")
    if node.isPlainProduct { return words }
    let told = node.kind.source
    return words + node.children.map { text(of: $0, depth: depth + 1, told: told) }.joined()
  }

  /// The value; where it is a plain product, with its factors on the same line.
  private func value(of node: Explanation) -> String {
    guard let value = node.value?.text(in: language) else {
      return node.kind.differsByMonth ? ": \(say(.explainedByMonth))" : ""
    }
    guard node.isPlainProduct else { return ": \(value)" }
    let factors = node.children.compactMap { $0.value?.text(in: language) }
    return ": \(factors.joined(separator: " × ")) = \(value)"
  }

  /// How sure it is, and where it comes from unless the line above has told.
  private func remarks(on node: Explanation, told: String?) -> String {
    let evidence = node.kind.evidence.map { say(.explainedEvidence($0.rawValue)) }
    let source = node.kind.source == told ? nil : node.kind.source
    let range = node.kind.range.map {
      say(.explainedRange($0.low.text(in: language), $0.high.text(in: language)))
    }
    let remarks = [range, evidence, source.map { say(.explainedSource($0)) }].compactMap { $0 }
    return remarks.isEmpty ? "" : "; " + remarks.joined(separator: "; ")
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}

extension Explanation {
  /// Whether it is two numbers multiplied, with nothing to say of either.
  fileprivate var isPlainProduct: Bool {
    guard children.count == 2, children.allSatisfy({ $0.operation == .multiplies }) else {
      return false
    }
    switch kind {
    case .months, .entrants, .ladderStep, .bracket, .firstDays: return true
    default: return false
    }
  }
}

extension ExplanationKind {
  var isDiscounted: Bool {
    switch self {
    case .payback(_, let isDiscounted): isDiscounted
    case .figure(.costs), .figure(.benefits), .figure(.net): false
    case .figure: true
    default: false
    }
  }

  /// Whether a missing value means that there is one for each month.
  fileprivate var differsByMonth: Bool {
    switch self {
    case .cohort, .reimbursement: true
    case .assumption(let assumption):
      if case .formula = assumption.value { true } else { false }
    default: false
    }
  }
}

extension Explanation.Operation {
  /// What stands before the number.
  fileprivate var sign: String {
    switch self {
    case .adds: "+"
    case .subtracts: "\u{2212}"
    case .multiplies: "×"
    case .divides: "÷"
    case .explains: "·"
    }
  }
}
