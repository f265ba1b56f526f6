extension String {
  /// The text with line breaks at spaces, so that no line is wider than `width`; every line ends in a
  /// newline.
  ///
  /// Lines after the first stand behind `hanging`, if it is given.
  package func wrapped(
    to width: Int = 80, indent: String = "", hanging: String? = nil
  ) -> String {
    var (text, line, isFirst) = ("", indent, true)
    let room = width - max(indent.count, hanging?.count ?? 0)
    for word in split(separator: " ").flatMap({ $0.broken(to: room) }) {
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
