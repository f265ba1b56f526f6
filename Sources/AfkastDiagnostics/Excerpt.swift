/// The part of a line that a diagnostic shows, and the carets below it.
struct Excerpt {
  /// What of the line fits, control characters made visible.
  let text: String
  /// Spaces up to the first caret.
  let indent: String
  /// At least one caret.
  let carets: String

  /// Columns shown at most, so that an excerpt stays on a terminal's line.
  private static let width = 96
  /// Columns kept before the mistake when a long line is cut.
  private static let context = 40

  init(line: Substring, range: SourceRange) {
    let scalars = Array(line.unicodeScalars)
    let start = min(range.start.column - 1, scalars.count)
    let sameLine = range.end.line == range.start.line
    let end = max(start, min(sameLine ? range.end.column - 1 : scalars.count, scalars.count))
    let cut = start > Excerpt.width - Excerpt.context ? start - Excerpt.context : 0
    let last = min(scalars.count, cut + Excerpt.width)
    let lead = cut > 0 ? "…" : ""

    text = lead + scalars[cut..<last].visible + (last < scalars.count ? "…" : "")
    indent = String(repeating: " ", count: start - cut + lead.count)
    carets = String(repeating: "^", count: max(1, min(end, last) - start))
  }
}

extension Sequence<Unicode.Scalar> {
  /// The text with every control character as a single visible one, so that columns stay true and
  /// no text of a file can move the cursor of a terminal.
  var visible: String {
    var text = ""
    for scalar in self {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": text.unicodeScalars.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// The string with control characters made visible.
  package var visible: String { unicodeScalars.visible }
}
