package import AfkastDocuments
package import AfkastModel

/// What pages say of their own, in each language.
enum PageWord: Worded, CaseIterable {
  case verdict, action, warning, page, of

  var danish: String {
    switch self {
    case .verdict: "Vurdering"
    case .action: "Kræver handling"
    case .warning: "Bemærk"
    case .page: "Side"
    case .of: "af"
    }
  }

  var english: String {
    switch self {
    case .verdict: "Verdict"
    case .action: "Needs action"
    case .warning: "Note"
    case .page: "Page"
    case .of: "of"
    }
  }
}

extension PageWording {
  /// The words in a language.
  package init(_ language: Language) {
    self.init(
      verdict: PageWord.verdict.text(in: language), action: PageWord.action.text(in: language),
      warning: PageWord.warning.text(in: language), page: PageWord.page.text(in: language),
      of: PageWord.of.text(in: language))
  }
}
