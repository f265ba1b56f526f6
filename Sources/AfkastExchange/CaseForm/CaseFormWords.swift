package import AfkastModel

/// What a file says in words that people read.
package enum CaseFormWords {
  /// A quantity's number, and its unit in a language; nil for anything else.
  package static func quantity(
    _ text: String, in language: Language
  ) -> (number: Double, unit: String)? {
    guard let quantity = WrittenQuantity(text), !quantity.unit.isEmpty else { return nil }
    guard language == .danish else { return (quantity.number, quantity.unit) }
    return (quantity.number, UnitWords.several(quantity.unit) ?? UnitWords.danish(quantity.unit))
  }
}
