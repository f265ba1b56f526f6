package import AfkastDocuments

/// A chart of plain numbers with words that the caller gives; it knows no case and no language.
package protocol Chart: Sendable {
  /// The chart as wide as given, in pixels of its view; ids inside it begin with `id`.
  func draw(id: String, width: Double) -> Drawing
}

extension Chart {
  /// An `svg` element that fills the width it is given.
  ///
  /// Text is 11 to 13 pixels high at `width`, so a
  /// phone needs a drawing of its own: 640 suits a page, 320 a phone. The same numbers give the same bytes.
  package func svg(_ words: TextAlternative, width: Double = 640) -> Markup {
    let width = width.isFinite ? min(max(width, 60), 4000) : 640
    return draw(id: words.id, width: width).svg(words)
  }

  /// Two drawings beside each other, of the classes `wide` and `narrow`.
  ///
  /// The page's style shows one of them. What is not displayed is not read aloud either.
  package func responsive(_ words: TextAlternative, wide: Double = 640, narrow: Double = 320)
    -> Markup
  {
    let small = TextAlternative(id: words.id + "-n", title: words.title, words.conclusion)
    return .group([
      .element("div", ["class": "wide"], [svg(words, width: wide)]),
      .element("div", ["class": "narrow"], [svg(small, width: narrow)]),
    ])
  }
}
