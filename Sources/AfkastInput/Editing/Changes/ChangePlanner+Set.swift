extension ChangePlanner {
  func set(_ path: CaseFieldPath, _ value: CaseFieldValue) throws(CaseEditFailure) -> Change {
    switch tree.find(path) {
    case .ambiguous: throw .ambiguous(path)
    case .there(let trail): return try replace(trail, with: value, path)
    case .missing(let trail, let rest):
      var keys: [String] = []
      for step in rest {
        guard case .key(let key) = step else { throw .noSuchItem(path) }
        keys.append(key)
      }
      guard let first = keys.first else { throw .notEditable(path) }
      let inner = WrittenValue(value, below: keys.dropFirst())
        .shortened(trail.shape.inside(.key(first)))
      return try give(trail, (first, inner), path)
    }
  }

  /// Gives something a key that it does not have.
  private func give(
    _ trail: Trail, _ entry: (key: String, value: WrittenValue), _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    switch trail.node.content {
    case .mapping: return try insert(entry, into: trail, path)
    case .sequence: throw .notEditable(path)
    case .scalar(let text, _):
      if let short = trail.shape.short, !text.isEmpty {
        return try lengthen(trail, short: short, with: entry, path)
      }
      return try replaceWhole(trail, with: .mapping([entry]).shortened(trail.shape), path)
    }
  }

  private func replace(
    _ trail: Trail, with value: CaseFieldValue, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    switch (trail.node.content, value) {
    case (.scalar(let old, let style), .text(let text)):
      if old == text, !text.isEmpty || style != .plain { return .none }
      return Change(replacements: [try scalar(trail, text, style, path)])
    case (.sequence(let items, let isFlow), .list(let list)) where trail.node.list != nil:
      let change = ListChange(items: items, old: trail.node.list ?? [], new: list)
      return try isFlow
        ? flow(change, trail, path) : block(change, trail, path)
    default: return try replaceWhole(trail, with: WrittenValue(value, below: []), path)
    }
  }

  /// Puts another kind of value in the place of one.
  func replaceWhole(
    _ trail: Trail, with value: WrittenValue, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let (node, writer) = (trail.node, writer(at: trail.node.start))
    guard isEditable(trail), !hasComment(node.start..<max(node.start, node.end)) else {
      throw .notEditable(path)
    }
    let column = lines.column(of: node.start)
    let text =
      switch value {
      case .scalar(let text): writer.scalar(text, inFlow: trail.isInFlow)
      case _ where trail.isInFlow: writer.flow(value)
      default: writer.folded(value, at: column, indent: trail.indent(lines) + 4)
      }
    let space = needsSpace(node) ? " " : ""
    return Change(replacements: [Replacement(node.start..<node.end, space + text)])
  }

  /// Whether a value that is nothing stands right behind its colon.
  func needsSpace(_ node: TextNode) -> Bool {
    node.start == node.end && lines.byte(node.start - 1) == ":"
  }

  /// Whether a value has a place of its own: not so a word without a colon within braces.
  func isEditable(_ trail: Trail) -> Bool {
    guard let last = trail.passed.last, let entry = last.node.entries?[last.index] else {
      return true
    }
    return entry.hasColon
  }
}
