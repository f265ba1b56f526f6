extension String {
  /// The text with line breaks at spaces, so that no line is wider than `width`; every line ends in a newline.
  package func wrapped(to width: Int = 80, indent: String = "") -> String {
    var (text, line) = ("", indent)
    for word in split(separator: " ").flatMap({ $0.broken(to: width - indent.count) }) {
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

extension Substring {
  /// The word in pieces that fit.
  fileprivate func broken(to width: Int) -> [Substring] {
    var (pieces, rest) = ([Substring](), self)
    while rest.count > Swift.max(1, width) {
      pieces.append(rest.prefix(Swift.max(1, width)))
      rest = rest.dropFirst(Swift.max(1, width))
    }
    return pieces + [rest]
  }
}
