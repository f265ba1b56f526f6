extension ChangePlanner {
  /// Puts a new last item into a list, or a new assumption, cohort or scenario.
  func add(
    to list: String, id: String?, _ fields: [CaseNewField]
  ) throws(CaseEditFailure) -> Change {
    let path = CaseFieldPath([.key(list)])
    let shape = CaseShape.file.inside(.key(list))
    guard shape.hasItems, let item = NewItem(id, fields, in: shape) else {
      throw .notEditable(path)
    }
    if let id, case .missing = tree.find(path.appending(.item(id))) {
    } else if let id {
      throw .alreadyThere(path.appending(.item(id)))
    }
    switch tree.find(path) {
    case .ambiguous: throw .ambiguous(path)
    case .missing(let trail, _): return try begin(list, with: item, trail, path)
    case .there(let trail):
      guard trail.node.count > 0 else { return try fill(trail, with: item, path) }
      return try trail.node.isFlow
        ? appendFlow(item, trail, path) : appendBlock(item, trail, path)
    }
  }

  private func appendBlock(
    _ item: NewItem, _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let last = trail.node.items?.last ?? trail.node.entries?.last?.value
    let ends = trail.node.items?.last?.end ?? trail.node.entries?.last?.end
    guard let last, let ends, (item.name == nil) == (trail.node.items != nil) else {
      throw .notEditable(path)
    }
    let column = lines.column(of: trail.node.start)
    let end = try blockEnd(after: ends, column: column, path)
    let writer = writer(at: end)
    let isBlock = last.entries != nil && !last.isFlow
    let text = item.block(writer, indent: column, isBlock: isBlock)
    let new = Replacement.insert(writer.newLine(column) + text, at: end)
    return Change(replacements: [new], container: trail.node.start, isAppended: true)
  }

  private func appendFlow(
    _ item: NewItem, _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let writer = writer(at: trail.node.start)
    if let entries = trail.node.entries {
      return try insertFlow(item.flow(writer), at: entries.count, trail, path)
    }
    guard item.name == nil, let last = trail.node.items?.last else { throw .notEditable(path) }
    let isBelow = lines.isFirst(last.start)
    let separator = isBelow ? "," + writer.newLine(lines.column(of: last.start)) : ", "
    let new = Replacement.insert(separator + item.flow(writer), at: last.end)
    return Change(replacements: [new], container: trail.node.start, isAppended: true)
  }

  /// Writes a list that is not there, with its first item.
  private func begin(
    _ list: String, with item: NewItem, _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    guard let entries = trail.node.entries else { throw .notEditable(path) }
    let place = trail.shape.place(of: list, among: entries.map(\.key))
    if trail.node.isFlow {
      let text = item.flowList(writer(at: trail.node.start))
      return try insertFlow(list + ": " + text, at: place, trail, path)
    }
    let indent = lines.column(of: trail.node.start)
    let isApart = hasBlankLine(between: entries)
    let isBeforeText = place < entries.count && place > 0 && !isBlankBelow(entries[place - 1].end)
    return try insertBlock(at: place, trail, path) { writer in
      (isApart && place > 0 ? writer.newLine(indent) : "") + list + ":"
        + writer.newLine(indent + 2) + item.block(writer, indent: indent + 2, isBlock: nil)
        + (isApart && isBeforeText ? writer.lineBreak : "")
    }
  }

  /// Writes the first item of a list that is there, with nothing in it.
  private func fill(
    _ trail: Trail, with item: NewItem, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let (node, writer) = (trail.node, writer(at: trail.node.start))
    var colon = node.start
    while colon > 0, TextLines.isBlank(lines.bytes[colon - 1]) { colon -= 1 }
    guard node.scalar ?? "" == "", lines.byte(colon - 1) == ":",
      !hasComment(node.start..<node.end)
    else { throw .notEditable(path) }
    if trail.isInFlow {
      return Change(replacements: [Replacement(colon..<node.end, " " + item.flowList(writer))])
    }
    let indent = trail.indent(lines) + 2
    let text = writer.newLine(indent) + item.block(writer, indent: indent, isBlock: nil)
    let end = try blockEnd(after: node.end, column: .max, path)
    let parts = [Replacement(colon..<node.end, ""), .insert(text, at: end)]
    return Change(replacements: parts.merged, container: node.start)
  }

  /// Whether blank lines stand between parts of a case.
  private func hasBlankLine(between entries: [TextEntry]) -> Bool {
    zip(entries, entries.dropFirst()).contains { isBlankBelow($0.end) && $1.start > $0.end }
  }

  private func isBlankBelow(_ offset: Int) -> Bool {
    let line = lines.line(at: offset) + 1
    return line >= lines.starts.count || lines.isBlank(line: line)
  }
}
