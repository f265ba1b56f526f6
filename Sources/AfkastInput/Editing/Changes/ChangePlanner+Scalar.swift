extension ChangePlanner {
  /// Puts another single value in the place of one, in its style where the text permits it.
  func scalar(
    _ trail: Trail, _ text: String, _ style: ScalarStyle, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Replacement {
    let (node, writer) = (trail.node, writer(at: trail.node.start))
    guard isEditable(trail) else { throw .notEditable(path) }
    let range = node.start..<node.end
    if style.isBlock { return Replacement(range, blockScalar(trail, text, style)) }
    let space = needsSpace(node) ? " " : ""
    let isAlone = !trail.isInFlow && lines.trailingComment(after: node.end) == nil
    guard isAlone, trail.passed.last?.node.entries != nil else {
      return Replacement(range, space + writer.scalar(text, inFlow: trail.isInFlow, like: style))
    }
    let isLong = text.unicodeScalars.contains("\n")
    return Replacement(
      range,
      space
        + (isLong
          ? writer.blockScalar(text, indent: trail.indent(lines))
          : writer.scalar(text, inFlow: false, like: style)))
  }

  /// A text behind `|` or `>` keeps its sign, its indentation and the comment beside the sign.
  private func blockScalar(_ trail: Trail, _ text: String, _ style: ScalarStyle) -> String {
    let (node, writer) = (trail.node, writer(at: trail.node.start))
    let first = lines.line(at: node.start)
    let header = lines.text(node.start..<lines.end(of: first))
    let sign = header.prefix { !$0.isWhitespace }
    let comment = String(header.dropFirst(sign.count))
    let indent =
      sign.contains(where: \.isNumber) ? nil : contentIndent(after: first, upTo: node.end)
    let column = indent ?? trail.indent(lines) + 2
    if !isCareful,
      let block = BlockScalar(text, style: style, width: ValueWriter.width - column)
    {
      return block.text(indent: column, lineBreak: writer.lineBreak, comment: comment)
    }
    return writer.scalar(text, inFlow: false) + comment
  }

  /// The indentation of the first line of a text behind `|` or `>`.
  private func contentIndent(after first: Int, upTo end: Int) -> Int? {
    let last = lines.line(at: end)
    guard first < last else { return nil }
    let line = (first + 1...last).first { !lines.isBlank(line: $0) }
    return line.map { lines.skippingBlanks(from: lines.starts[$0]) - lines.starts[$0] }
  }
}
