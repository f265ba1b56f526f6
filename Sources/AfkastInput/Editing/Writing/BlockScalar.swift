/// A text on lines of its own behind `|` or `>`.
struct BlockScalar {
  /// `|-`, `>` and so on.
  let header: String
  let lines: [String]

  /// Nil for a text that cannot be written so, or only with marks that few can read.
  ///
  /// `width` is how long the lines of a folded text may be.
  init?(_ text: String, style: ScalarStyle, width: Int) {
    let ends = text.unicodeScalars.reversed().prefix { $0 == "\n" }.count
    let scalars = text.unicodeScalars.dropLast(ends)
    guard ends < 2, let first = scalars.first, first != " ", first != "\n",
      scalars.allSatisfy({ $0 == "\n" || ScalarText.isPrintable($0) })
    else { return nil }
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.allSatisfy({ $0.isEmpty || $0.unicodeScalars.contains { $0 != " " } }) else {
      return nil
    }
    let chomp = ends == 0 ? "-" : ""
    guard style == .folded else {
      header = "|" + chomp
      self.lines = lines
      return
    }
    guard lines.allSatisfy({ !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }) else { return nil }
    header = ">" + chomp
    self.lines = Self.folded(lines, width: max(width, 40))
  }

  /// What stands behind the key, with the lines indented.
  func text(indent: Int, lineBreak: String, comment: String = "") -> String {
    let spaces = String(repeating: " ", count: indent)
    let written = lines.map { $0.isEmpty ? "" : spaces + $0 }
    return ([header + comment] + written).joined(separator: lineBreak)
  }

  /// A line break in the text is a blank line more.
  private static func folded(_ lines: [String], width: Int) -> [String] {
    var (result, wasText) = ([String](), false)
    for line in lines {
      if line.isEmpty {
        result.append("")
        continue
      }
      if wasText { result.append("") }
      result += wrapped(line, width: width)
      wasText = true
    }
    return result
  }

  /// A line cut at single spaces, which folding puts back.
  private static func wrapped(_ line: String, width: Int) -> [String] {
    var (result, current) = ([String](), "")
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let isCut = !current.isEmpty && current.last != " " && !word.isEmpty
      if isCut, current.count + 1 + word.count > width {
        result.append(current)
        current = String(word)
      } else {
        current += (current.isEmpty ? "" : " ") + word
      }
    }
    return result + [current]
  }
}
