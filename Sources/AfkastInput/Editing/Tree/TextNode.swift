import AfkastDiagnostics

/// How a single value is written.
enum ScalarStyle {
  case plain, single, double, literal, folded

  var isBlock: Bool { self == .literal || self == .folded }
}

/// A piece of a case file with the bytes that it is written with.
struct TextNode {
  enum Content {
    case scalar(String, ScalarStyle)
    case mapping([TextEntry], isFlow: Bool)
    case sequence([TextNode], isFlow: Bool)
  }

  let content: Content
  let start: Int
  /// Behind its last character, so that blank lines and comments that follow are not in it.
  let end: Int
  let range: SourceRange

  /// Nil for what was refused.
  init?(_ node: YAMLNode, in lines: TextLines) {
    range = node.range
    start = lines.offset(of: node.range.start)
    let marked = lines.offset(of: node.range.end)
    switch node.content {
    case .refused: return nil
    case .scalar(let text, let isPlain):
      let style = isPlain ? .plain : Self.style(lines.byte(start))
      // What stands for nothing is no text.
      content = .scalar(isPlain && node.isEmpty ? "" : text, style)
      end = style.isBlock ? Self.blockEnd(from: start, to: marked, lines) : marked
    case .mapping(let entries, let isFlow):
      let read = entries.compactMap { TextEntry($0, in: lines) }
      content = .mapping(read, isFlow: isFlow)
      end = isFlow ? marked : read.last?.end ?? start
    case .sequence(let items):
      let (read, isFlow) = (items.compactMap { TextNode($0, in: lines) }, lines.byte(start) == "[")
      content = .sequence(read, isFlow: isFlow)
      end = isFlow ? marked : read.last?.end ?? start
    }
  }

  private static func style(_ first: Character?) -> ScalarStyle {
    switch first {
    case "'": .single
    case "|": .literal
    case ">": .folded
    default: .double
    }
  }

  /// The end of the last line of a block scalar that is not blank; where blank ones count, the last.
  private static func blockEnd(from start: Int, to marked: Int, _ lines: TextLines) -> Int {
    let first = lines.line(at: start)
    var last = lines.line(at: max(start, marked - 1))
    let keepsBlank = lines.text(start..<lines.end(of: first)).prefix(3).contains("+")
    while !keepsBlank, last > first, lines.isBlank(line: last) { last -= 1 }
    return lines.end(of: last)
  }
}

/// A key with its value, and the bytes that it is written with.
struct TextEntry {
  let key: String
  let start: Int
  let keyEnd: Int
  let value: TextNode
  let end: Int
  /// Inside braces a word may be a key without one.
  let hasColon: Bool

  init?(_ entry: YAMLEntry, in lines: TextLines) {
    guard let value = TextNode(entry.value, in: lines) else { return nil }
    key = entry.key
    self.value = value
    hasColon = entry.hasColon
    start = lines.offset(of: entry.keyRange.start)
    keyEnd = lines.offset(of: entry.keyRange.end)
    end = entry.hasColon ? max(keyEnd, value.end) : keyEnd
  }
}

extension TextNode {
  var isFlow: Bool {
    switch content {
    case .scalar: false
    case .mapping(_, let isFlow), .sequence(_, let isFlow): isFlow
    }
  }

  var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  var entries: [TextEntry]? {
    if case .mapping(let entries, _) = content { entries } else { nil }
  }

  var items: [TextNode]? {
    if case .sequence(let items, _) = content { items } else { nil }
  }

  /// The id of an item of a list.
  var id: String? { entries?.first { $0.key == "id" }?.value.scalar }

  /// The values of a list of single values.
  var list: [String]? {
    guard let items else { return nil }
    let texts = items.compactMap(\.scalar)
    return texts.count == items.count ? texts : nil
  }

  /// The steps to the items of a list: by id where one item alone has it, else by place.
  var steps: [CaseFieldPath.Step] {
    let ids = (items ?? []).map(\.id)
    let counts = Dictionary(ids.compactMap(\.self).map { ($0, 1) }, uniquingKeysWith: +)
    return ids.enumerated().map { index, id in
      guard let id, counts[id] == 1 else { return .place(index + 1) }
      return .item(id)
    }
  }
}
