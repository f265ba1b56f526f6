extension ChangePlanner {
  func remove(_ path: CaseFieldPath) throws(CaseEditFailure) -> Change {
    // Without its id an item is another one.
    if path.isID { throw .notEditable(path) }
    switch tree.find(path) {
    case .ambiguous: throw .ambiguous(path)
    case .missing: throw .notThere(path)
    case .there(let trail):
      guard trail.node.scalar != nil || trail.node.list != nil, !trail.shape.hasItems else {
        throw .notThere(path)
      }
      return try removeEntry(trail, path)
    }
  }

  func removeItem(_ path: CaseFieldPath) throws(CaseEditFailure) -> Change {
    switch tree.find(path) {
    case .ambiguous: throw .ambiguous(path)
    case .missing: throw .noSuchItem(path)
    case .there(let trail):
      guard let list = trail.passed.last, list.shape.hasItems else { throw .noSuchItem(path) }
      if list.node.count > 1 { return try removal(of: trail, path) }
      guard let whole = trail.parent else { throw .notEditable(path) }
      return try removeEntry(whole, path)
    }
  }

  /// Takes an entry out, and what would be empty without it.
  private func removeEntry(
    _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    guard let holder = trail.passed.last, let outer = trail.parent else { throw .lastField(path) }
    // What is left of an item that loses its only value is no item.
    if holder.shape.hasItems { throw .lastField(path) }
    if holder.node.count > 1 { return try removal(of: trail, path) }
    if outer.passed.last?.shape.hasItems == true {
      // A scenario may be the plan as it is.
      guard path.steps.first == .key("scenarios") else { throw .lastField(path) }
      return try replaceWhole(outer, with: .mapping([]), path)
    }
    return try removeEntry(outer, path)
  }

  private func removal(
    of trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    guard let holder = trail.passed.last else { throw .notEditable(path) }
    let (node, index) = (holder.node, holder.index)
    let result =
      if node.isFlow {
        try flowRemoval(of: index, in: node, path)
      } else if node.items != nil {
        try removal(ofItem: index, in: node, path)
      } else {
        try removal(ofEntry: index, in: node, path)
      }
    return Change(replacements: result, container: node.start)
  }

  /// Takes out an item that begins with a dash.
  func removal(
    ofItem index: Int, in node: TextNode, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> [Replacement] {
    guard let items = node.items else { throw .notEditable(path) }
    let column = lines.column(of: node.start)
    let last = lines.line(at: items[index].start)
    let first = index == 0 ? lines.line(at: node.start) : lines.line(at: items[index - 1].end) + 1
    guard first <= last else { throw .notEditable(path) }
    let dash = (first...last).first { line in
      let place = lines.starts[line] + column
      return lines.byte(place) == "-" && place < lines.end(of: line) && lines.isFirst(place)
    }
    guard let dash else { throw .notEditable(path) }
    return try removal(ofLines: dash, upTo: items[index].end, path)
  }

  private func removal(
    ofEntry index: Int, in node: TextNode, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> [Replacement] {
    guard let entries = node.entries else { throw .notEditable(path) }
    let entry = entries[index]
    if lines.isFirst(entry.start) {
      return try removal(ofLines: lines.line(at: entry.start), upTo: entry.end, path)
    }
    // It stands behind the dash of its item: the next one takes its place.
    guard index + 1 < entries.count, entry.start == node.start,
      !hasComment(lines.end(of: lines.line(at: entry.end))..<entries[index + 1].start)
    else { throw .notEditable(path) }
    return [Replacement(entry.start..<entries[index + 1].start, "")]
  }

  /// Takes out lines, but not the comments that have one to themselves.
  private func removal(
    ofLines first: Int, upTo end: Int, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> [Replacement] {
    let last = lines.line(at: end)
    _ = try blockEnd(after: end, column: .max, path)
    var result = (first...last).compactMap { line -> Replacement? in
      let start = lines.starts[line]
      let comment = lines.commentColumn(of: line)
      if let comment, !isInWord(start + comment) { return nil }
      return Replacement(start..<lines.next(after: line), "")
    }.merged
    // The line before becomes the last, and ends as the file did.
    if let final = result.last, final.range.upperBound == lines.bytes.count, first > 0,
      lines.end(of: last) == lines.bytes.count, !final.range.isEmpty
    {
      let before = lines.end(of: lines.line(at: final.range.lowerBound) - 1)
      result[result.count - 1] = Replacement(before..<final.range.upperBound, "")
    }
    return result
  }
}

extension TextNode {
  var count: Int { entries?.count ?? items?.count ?? 0 }
}
