extension ChangePlanner {
  /// Puts a new entry into a mapping, near where a person would write it.
  func insert(
    _ entry: (key: String, value: WrittenValue), into trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let entries = trail.node.entries ?? []
    let place = trail.shape.place(of: entry.key, among: entries.map(\.key))
    if trail.node.isFlow {
      let text = writer(at: trail.node.start).flowEntry(entry)
      return try insertFlow(text, at: place, trail, path)
    }
    let indent = lines.column(of: trail.node.start)
    return try insertBlock(at: place, trail, path) { writer in
      writer.blockEntry(entry, indent: indent)
    }
  }

  /// Puts text of a new entry on lines of its own.
  func insertBlock(
    at place: Int, _ trail: Trail, _ path: CaseFieldPath, _ text: (ValueWriter) -> String
  ) throws(CaseEditFailure) -> Change {
    guard let entries = trail.node.entries, let first = entries.first else {
      throw .notEditable(path)
    }
    let indent = lines.column(of: trail.node.start)
    if place == 0 {
      guard first.start == trail.node.start else { throw .notEditable(path) }
      let writer = writer(at: first.start)
      let new = Replacement.insert(text(writer) + writer.newLine(indent), at: first.start)
      return Change(replacements: [new], container: trail.node.start)
    }
    let end = try blockEnd(after: entries[place - 1].end, column: indent, path)
    let writer = writer(at: end)
    let new = Replacement.insert(writer.newLine(indent) + text(writer), at: end)
    return Change(replacements: [new], container: trail.node.start)
  }

  /// Puts text of a new entry between braces.
  func insertFlow(
    _ text: String, at place: Int, _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let node = trail.node
    guard let entries = node.entries, lines.byte(node.start) == "{" else {
      throw .notEditable(path)
    }
    guard let first = entries.first else {
      guard !hasComment(node.start..<node.end) else { throw .notEditable(path) }
      let new = Replacement(node.start..<node.end, "{ \(text) }")
      return Change(replacements: [new], container: node.start)
    }
    let new: Replacement =
      place == 0
      ? .insert(text + ", ", at: first.start)
      : .insert(
        separator(before: text, at: entries[place - 1].end, in: node) + text,
        at: entries[place - 1].end)
    return Change(replacements: [new], container: node.start)
  }

  /// A comma and a space, or a new line where the line would get too wide.
  private func separator(before text: String, at offset: Int, in node: TextNode) -> String {
    let line = lines.line(at: offset)
    let width = lines.text(lines.starts[line]..<lines.end(of: line)).count
    guard width + 2 + text.count > ValueWriter.width else { return ", " }
    let below = (node.entries ?? []).dropFirst().first { lines.isFirst($0.start) }?.start
    let indent = below.map(lines.column) ?? lines.column(of: node.start) + 2
    return "," + writer(at: offset).newLine(indent)
  }

  /// Writes the long form of a single value, with another key.
  func lengthen(
    _ trail: Trail, short: String, with entry: (key: String, value: WrittenValue),
    _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    guard case .scalar(let text, let style) = trail.node.content, !style.isBlock,
      isEditable(trail)
    else { throw .notEditable(path) }
    let (node, writer) = (trail.node, writer(at: trail.node.start))
    let isShortFirst = trail.shape.rank(short) < trail.shape.rank(entry.key)
    let both =
      isShortFirst
      ? [(short, nil), (entry.key, entry.value)] : [(entry.key, entry.value), (short, nil)]
    let raw = raw(node, text, style, inFlow: true, writer)
    let flow =
      "{ "
      + both.map { key, value in
        writer.key(key) + ": " + (value.map(writer.flow) ?? raw)
      }.joined(separator: ", ") + " }"
    let isNarrow = lines.column(of: node.start) + flow.count <= ValueWriter.width
    let isBeside = lines.trailingComment(after: node.end) != nil || lines.isFirst(node.start)
    if isNarrow || trail.isInFlow || isBeside {
      return Change(replacements: [Replacement(node.start..<node.end, flow)])
    }
    let indent = trail.indent(lines) + 2
    let block = both.map { key, value in
      value.map { writer.blockEntry((key, $0), indent: indent) }
        ?? writer.key(key) + ": " + self.raw(node, text, style, inFlow: false, writer)
    }
    var start = node.start
    while start > 0, TextLines.isBlank(lines.bytes[start - 1]) { start -= 1 }
    let new = block.map { writer.newLine(indent) + $0 }.joined()
    return Change(replacements: [Replacement(start..<node.end, new)])
  }

  /// A value as it is written, where it may stand so.
  private func raw(
    _ node: TextNode, _ text: String, _ style: ScalarStyle, inFlow: Bool, _ writer: ValueWriter
  ) -> String {
    let raw = lines.text(node.start..<node.end)
    let isOneLine = !raw.utf8.contains(where: TextLines.isBreak)
    let isSafe = style != .plain || !inFlow || ScalarText.isPlain(text, inFlow: true)
    return isOneLine && isSafe ? raw : writer.scalar(text, inFlow: inFlow)
  }
}
