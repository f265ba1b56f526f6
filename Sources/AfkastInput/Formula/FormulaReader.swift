import AfkastDiagnostics
import AfkastModel

/// Reads formulas from a file: mistakes are recorded at their place inside the formula.
struct FormulaReader {
  let names: any FormulaNames
  let mistakes: Mistakes

  /// Whether a text is a formula rather than one quantity, whose own mistakes are told better.
  static func isFormula(_ text: String) -> Bool {
    if hasOperator(text) { return true }
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    let word = String(text.prefix { $0.isLetter || $0 == "." })
    return UnitAtoms.unit(named: word)?.unit != .money
  }

  /// Whether a sign of arithmetic stands in a text; a slash or a minus only between spaces.
  private static func hasOperator(_ text: String) -> Bool {
    let bytes = text.utf8
    // Almost every amount is a number and a unit in ASCII, and bytes are quick to look through.
    var previous: UInt8 = 0
    for byte in bytes {
      if "*+()".utf8.contains(byte) { return true }
      if previous == UInt8(ascii: " "), "/-".utf8.contains(byte), text.hasSpacedOperator {
        return true
      }
      previous = byte
    }
    return bytes.contains { $0 >= 0x80 } && text.contains { "×·\u{2212}".contains($0) }
  }

  /// The formula of a node; nil after a mistake.
  func read(_ node: YAMLNode) -> (typed: TypedFormula, written: WrittenFormula)? {
    guard case .scalar(let text, let isPlain) = node.content else { return nil }
    do throws(FormulaMistake) {
      guard let typed = try FormulaParser.parse(text, names: names) else { return nil }
      return (typed, WrittenFormula(typed.formula, text: text))
    } catch {
      mistakes.add(error.problem, at: range(error, in: node, text, isPlain))
      return nil
    }
  }

  /// The formula of a node that must count something; nil, and a mistake, if it counts another thing.
  func read(_ node: YAMLNode, wanted: [Unit]) -> (unit: Unit, written: WrittenFormula)? {
    guard let (typed, written) = read(node) else { return nil }
    if wanted.contains(typed.unit) { return (typed.unit, written) }
    // Money per time is what most formulas are meant to be.
    let meant =
      wanted.count > 1 && typed.unit.powers[.month] == nil
        && typed.factors.allSatisfy { $0.unit.powers[.month] == nil } ? wanted[1] : wanted[0]
    mistakes.add(UnitExplanation(typed, wanted: meant).problem, at: node.range)
    return nil
  }

  /// Where a part of a formula stands; the whole value if it goes over several lines.
  private func range(
    _ mistake: FormulaMistake, in node: YAMLNode, _ text: String, _ isPlain: Bool
  ) -> SourceRange {
    let quote = isPlain ? 0 : 1
    let width = node.range.end.column - node.range.start.column
    guard node.range.start.line == node.range.end.line,
      width == text.unicodeScalars.count + 2 * quote
    else { return node.range }
    return SourceRange(
      node.range.start.advanced(byColumns: mistake.start + quote),
      upTo: node.range.start.advanced(byColumns: max(mistake.end, mistake.start + 1) + quote))
  }
}

extension String {
  fileprivate var hasSpacedOperator: Bool { contains(" / ") || contains(" - ") }
}
