/// What a chart says to those who do not see it.
package struct TextAlternative: Sendable, Hashable {
  /// Unique on the page; every id inside the chart begins with it.
  ///
  /// Only letters, digits, `-` and `_` are kept.
  package let id: String
  package let title: String
  /// What one sees in it, as a sentence.
  package let conclusion: String

  package init(id: String, title: String, _ conclusion: String) {
    let kept = id.unicodeScalars.filter {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        || $0 == "-" || $0 == "_"
    }
    self.id = kept.isEmpty ? "chart" : String(String.UnicodeScalarView(kept))
    self.title = title
    self.conclusion = conclusion
  }
}
