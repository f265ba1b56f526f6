extension String {
  /// The text with line breaks at spaces, so that no line is wider than `width` if its words allow
  /// it; every line ends in a newline.
  ///
  /// Lines after the first stand behind `hanging`, if it is given.
  package func wrapped(
    to width: Int = 80, indent: String = "", hanging: String? = nil
  ) -> String {
    var (text, line, isFirst) = ("", indent, true)
    for word in split(separator: " ") {
      if !isFirst, line.count + 1 + word.count > width {
        text += line + "\n"
        line = (hanging ?? indent) + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
      isFirst = false
    }
    return text + line + "\n"
  }
}
