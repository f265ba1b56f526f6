package import AfkastModel

/// Units as people read them: Danish for time and for the commonest nouns, otherwise as they are written.
///
/// For screens only. JSON, CSV, YAML and quoted formulas keep the words of the case file.
package struct UnitText: Sendable {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The unit of one, as `kr./år/borger` of `kr/year/citizen`; what a rate or a price is for each of.
  package func one(_ written: String) -> String { text(written, isPlural: false) }

  /// The unit of several, as `borgere` of `citizen`: headings, and numbers but 1.
  package func several(_ written: String) -> String { text(written, isPlural: true) }

  /// The unit after a number.
  package func after(_ number: Double, _ written: String) -> String {
    text(written, isPlural: number.magnitude != 1)
  }

  private func text(_ written: String, isPlural: Bool) -> String {
    guard language == .danish else { return written }
    let factors = written.split(separator: "/", omittingEmptySubsequences: false)
    return factors.enumerated().map { index, factor in
      DanishUnit(named: Self.trimmed(factor))?.text(isPlural: isPlural && index == 0)
        ?? String(factor)
    }.joined(separator: "/")
  }

  private static func trimmed(_ factor: Substring) -> String {
    String(factor.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
