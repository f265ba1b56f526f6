package import AfkastModel

/// What a file says in words that people read.
package enum CaseFormWords {
  /// A quantity in a language; anything else as it is.
  package static func shown(_ text: String, in language: Language) -> String {
    UnitWords.shown(text, in: language)
  }
}
