package import AfkastModel

/// What is said to people, in each language: the compiler sees to it that none is missing.
package protocol Worded {
  /// The words in Danish.
  var danish: String { get }
  /// The words in English.
  var english: String { get }
}

extension Worded {
  /// The words in a language.
  package func text(in language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
