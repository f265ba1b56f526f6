extension String {
  /// The text with line breaks at spaces, so that no line is wider than `width` if its words allow
  /// it; every line ends in a newline.
  package func wrapped(to width: Int = 80, indent: String = "") -> String {
    var (text, line) = ("", indent)
    for word in split(separator: " ") {
      let isFirst = line == indent
      if !isFirst, line.count + 1 + word.count > width {
        text += line + "\n"
        line = indent + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
    }
    return text + line + "\n"
  }
}
