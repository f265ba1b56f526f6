/// The part of a line that a diagnostic shows, and the carets below it.
struct Excerpt {
  /// What of the line fits, control characters made visible.
  let text: String
  /// Spaces up to the first caret.
  let indent: String
  /// At least one caret.
  let carets: String

  /// Scalars shown at most, so that an excerpt stays on a terminal's line.
  private static let width = 96
  /// Scalars kept before the mistake when a long line is cut.
  private static let context = 40

  init(line: Substring, range: SourceRange) {
    let scalars = Array(line.unicodeScalars)
    let start = max(0, min(range.start.column - 1, scalars.count))
    let sameLine = range.end.line == range.start.line
    let end = max(start, min(sameLine ? range.end.column - 1 : scalars.count, scalars.count))
    let cut = start > Excerpt.width - Excerpt.context ? start - Excerpt.context : 0
    let last = min(scalars.count, cut + Excerpt.width)
    let lead = cut > 0 ? "…" : ""

    text = lead + scalars[cut..<last].visible + (last < scalars.count ? "…" : "")
    indent = String(repeating: " ", count: scalars[cut..<start].columns + lead.count)
    carets = String(repeating: "^", count: max(1, scalars[start..<min(end, last)].columns))
  }
}

extension Sequence<Unicode.Scalar> {
  /// How many columns of a terminal the text takes when it is made visible.
  fileprivate var columns: Int {
    reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: sum
      default: sum + (scalar.properties.isEmojiPresentation ? 2 : 1)
      }
    }
  }
}
