extension ChangePlanner {
  /// Takes out an entry or item between brackets, with one comma.
  func flowRemoval(
    of index: Int, in node: TextNode, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> [Replacement] {
    let spans =
      node.entries.map { $0.map { $0.start..<max($0.start, $0.end) } }
      ?? (node.items ?? []).map { $0.start..<max($0.start, $0.end) }
    guard spans.count > 1, "{[".contains(lines.byte(node.start) ?? " ") else {
      throw .notEditable(path)
    }
    let range = removed(spans, index)
    guard !hasComment(spans[index]), !hasComment(range) || isWholeLine(range) else {
      throw .notEditable(path)
    }
    return [Replacement(range, "")]
  }

  private func isWholeLine(_ range: Range<Int>) -> Bool {
    lines.starts.contains(range.lowerBound)
  }

  /// What goes so that lines with other entries stay as they are.
  private func removed(_ spans: [Range<Int>], _ index: Int) -> Range<Int> {
    let own = spans[index]
    let (first, last) = (lines.line(at: own.lowerBound), lines.line(at: own.upperBound))
    if index + 1 < spans.count, lines.line(at: spans[index + 1].lowerBound) == last {
      return own.lowerBound..<spans[index + 1].lowerBound
    }
    let before = index > 0 ? spans[index - 1].upperBound : nil
    if let before, lines.line(at: before) == first { return before..<own.upperBound }
    if lines.isFirst(own.lowerBound), let next = ownLinesEnd(after: own.upperBound) {
      return lines.starts[first]..<next
    }
    if let before, !hasComment(before..<own.lowerBound) { return before..<own.upperBound }
    if index == 0 { return own.lowerBound..<spans[1].lowerBound }
    return own
  }

  /// Where the next line begins, if nothing but a comma and a comment is left of this one.
  private func ownLinesEnd(after offset: Int) -> Int? {
    var place = lines.skippingBlanks(from: offset)
    if lines.byte(place) == "," { place += 1 }
    let line = lines.line(at: offset)
    let rest = lines.skippingBlanks(from: place)
    let isOwn = rest >= lines.end(of: line) || lines.byte(rest) == "#"
    return isOwn ? lines.next(after: line) : nil
  }
}
