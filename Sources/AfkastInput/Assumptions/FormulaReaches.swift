import AfkastDiagnostics
import AfkastModel

/// The reach of each name of a case that has been read, and the mistake of those that reach too far.
final class FormulaReaches {
  private var known: [String: FormulaReach] = [:]
  private let mistakes: Mistakes

  init(_ mistakes: Mistakes) {
    self.mistakes = mistakes
  }

  /// Whether what a name is made from can be computed; a mistake otherwise.
  func allow(_ entry: YAMLEntry, _ formulas: [Formula], isKept: Bool) -> Bool {
    let reach = FormulaReach(formulas) { [known] in known[$0] ?? .one }
    guard !reach.isTooFar else {
      report(entry)
      return false
    }
    known[entry.key] = isKept ? reach.kept : reach
    return true
  }

  /// Says that a name reaches too far.
  func report(_ entry: YAMLEntry) {
    mistakes.add(
      .badFormula, at: entry.keyRange,
      "\"\(entry.key)\" is made from more than \(FormulaReach.mostParts) parts or "
        + "\(FormulaReach.mostLevels) levels, counted through all that it names",
      hint: "name the same assumption once, and multiply it")
  }
}
