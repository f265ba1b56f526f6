/// How a list of single values becomes another: items that stay at its ends stay untouched.
struct ListChange {
  let items: [TextNode]
  /// Items that get another value.
  private(set) var changed: [(item: Int, text: String)] = []
  /// Items that go.
  private(set) var removed: Range<Int>
  /// New items, behind item `behind`.
  private(set) var added: ArraySlice<String>
  let behind: Int

  init(items: [TextNode], old: [String], new: [String]) {
    self.items = items
    let head = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    let (oldMiddle, newMiddle) = (head..<old.count - tail, head..<new.count - tail)
    let common = min(oldMiddle.count, newMiddle.count)
    changed = (head..<head + common).map { ($0, new[$0]) }
    removed = head + common..<oldMiddle.upperBound
    added = new[(head + common)..<newMiddle.upperBound]
    behind = head + common - 1
  }
}

extension ChangePlanner {
  func flow(
    _ change: ListChange, _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let (items, node, writer) = (change.items, trail.node, writer(at: trail.node.start))
    if items.isEmpty || change.removed.count == items.count {
      return try replaceWhole(trail, with: .list(Array(change.added)), path)
    }
    var result = change.changed.map { new in
      Replacement(
        items[new.item].start..<items[new.item].end,
        writer.scalar(new.text, inFlow: true, like: items[new.item].style))
    }
    if !change.removed.isEmpty {
      let spans = items.map { $0.start..<$0.end }
      let isHead = change.removed.lowerBound == 0
      let range =
        isHead
        ? spans[0].lowerBound..<spans[change.removed.upperBound].lowerBound
        : spans[change.removed.lowerBound - 1]
          .upperBound..<spans[change.removed.upperBound - 1]
          .upperBound
      guard !hasComment(range) else { throw .notEditable(path) }
      result.append(Replacement(range, ""))
    }
    let new = change.added.map { writer.scalar($0, inFlow: true) }
    if !new.isEmpty {
      result.append(
        change.behind < 0
          ? .insert(new.map { $0 + ", " }.joined(), at: items[0].start)
          : .insert(new.map { ", " + $0 }.joined(), at: items[change.behind].end))
    }
    return Change(replacements: result.merged, container: node.start)
  }

  func block(
    _ change: ListChange, _ trail: Trail, _ path: CaseFieldPath
  ) throws(CaseEditFailure) -> Change {
    let (items, node) = (change.items, trail.node)
    if change.removed.count == items.count, change.added.isEmpty {
      return try replaceWhole(trail, with: .list([]), path)
    }
    var result = change.changed.map { new in
      let text = writer(at: node.start)
        .scalar(new.text, inFlow: false, like: items[new.item].style)
      return Replacement(items[new.item].start..<items[new.item].end, text)
    }
    for item in change.removed {
      result += try removal(ofItem: item, in: node, path)
    }
    let column = lines.column(of: node.start)
    if change.behind < 0, !change.added.isEmpty {
      let writer = writer(at: node.start)
      let new = change.added.map {
        "- " + writer.scalar($0, inFlow: false) + writer.newLine(column)
      }
      result.append(.insert(new.joined(), at: node.start))
    } else if !change.added.isEmpty {
      let end = try blockEnd(after: items[change.behind].end, column: column, path)
      let writer = writer(at: end)
      let new = change.added.map {
        writer.newLine(column) + "- " + writer.scalar($0, inFlow: false)
      }
      result.append(.insert(new.joined(), at: end))
    }
    return Change(replacements: result.merged, container: node.start)
  }
}

extension TextNode {
  var style: ScalarStyle {
    if case .scalar(_, let style) = content { style } else { .plain }
  }
}

extension [Replacement] {
  /// Those that begin where another ends, as one.
  var merged: [Replacement] {
    var result: [Replacement] = []
    for next in sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }) {
      guard let last = result.last, last.range.upperBound == next.range.lowerBound else {
        result.append(next)
        continue
      }
      result[result.count - 1] = Replacement(
        last.range.lowerBound..<next.range.upperBound, last.text + next.text)
    }
    return result
  }
}
