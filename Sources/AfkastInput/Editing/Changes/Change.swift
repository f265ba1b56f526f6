/// What one edit does to a text.
struct Change {
  let replacements: [Replacement]
  /// Where the mapping or list begins that gets or loses an entry: it takes one change at a time.
  var container: Int?
  /// Whether it puts an item behind the last one, where others may follow.
  var isAppended = false

  static let none = Change(replacements: [])

  func conflicts(with other: Change) -> Bool {
    if isAppended, other.isAppended, container == other.container { return false }
    if let container, container == other.container { return true }
    return replacements.contains { mine in other.replacements.contains(where: mine.touches) }
  }
}

/// Plans changes of one text.
struct ChangePlanner {
  let tree: CaseTree
  let isCareful: Bool
  /// Where keys and single values stand, in order: a `#` anywhere else begins a comment.
  let words: [Range<Int>]

  var lines: TextLines { tree.lines }

  init(_ tree: CaseTree, isCareful: Bool) {
    self.tree = tree
    self.isCareful = isCareful
    var words: [Range<Int>] = []
    Self.collect(tree.root, &words)
    self.words = words
  }

  private static func collect(_ node: TextNode, _ words: inout [Range<Int>]) {
    switch node.content {
    case .scalar: words.append(node.start..<max(node.start, node.end))
    case .sequence(let items, _): for item in items { collect(item, &words) }
    case .mapping(let entries, _):
      for entry in entries {
        let keyEnd = entry.hasColon ? entry.keyEnd : entry.end
        words.append(entry.start..<max(entry.start, keyEnd))
        if entry.hasColon { collect(entry.value, &words) }
      }
    }
  }

  func plan(_ edit: CaseEdit) throws(CaseEditFailure) -> Change {
    switch edit {
    case .set(let path, let value): try set(path, value)
    case .remove(let path): try remove(path)
    case .removeItem(let path): try removeItem(path)
    case .add(let list, let id, let fields): try add(to: list, id: id, fields)
    }
  }

  func writer(at offset: Int) -> ValueWriter {
    ValueWriter(lineBreak: lines.lineBreak(at: lines.line(at: offset)), isCareful: isCareful)
  }

  /// Whether a place is inside a key or value.
  func isInWord(_ offset: Int) -> Bool {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].contains(offset)
  }

  /// Whether a comment begins within a piece of the text.
  func hasComment(_ range: Range<Int>) -> Bool {
    range.contains { lines.bytes[$0] == UInt8(ascii: "#") && !isInWord($0) }
  }

  /// The end of what belongs to a key or an item: its line with the comment on it, and comments below
  /// that stand deeper than it does.
  func blockEnd(after offset: Int, column: Int, _ path: CaseFieldPath) throws(CaseEditFailure)
    -> Int
  {
    var line = lines.line(at: offset)
    guard
      lines.skippingBlanks(from: offset) >= lines.end(of: line)
        || lines.trailingComment(after: offset) != nil
    else { throw .notEditable(path) }
    while line + 1 < lines.starts.count, let comment = lines.commentColumn(of: line + 1),
      comment > column
    { line += 1 }
    return lines.end(of: line)
  }
}
