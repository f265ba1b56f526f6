/// Writes new values at a place of a file.
struct ValueWriter {
  /// How wide a line gets before it is folded.
  static let width = 110

  let lineBreak: String
  /// Whether every text has quotes, for texts that were not read back as they are without.
  let isCareful: Bool

  func scalar(_ text: String, inFlow: Bool, like style: ScalarStyle = .plain) -> String {
    isCareful
      ? ScalarText.double(text) : ScalarText.written(text, inFlow: inFlow, like: style)
  }

  func key(_ key: String) -> String { ScalarText.written(key, inFlow: true) }

  func list(_ items: [String]) -> String {
    "[" + items.map { scalar($0, inFlow: true) }.joined(separator: ", ") + "]"
  }

  /// A value on one line within brackets.
  func flow(_ value: WrittenValue) -> String {
    switch value {
    case .scalar(let text): scalar(text, inFlow: true)
    case .list(let items): list(items)
    case .mapping(let entries):
      entries.isEmpty ? "{}" : "{ " + entries.map(flowEntry).joined(separator: ", ") + " }"
    }
  }

  func flowEntry(_ entry: (key: String, value: WrittenValue)) -> String {
    key(entry.key) + ": " + flow(entry.value)
  }

  /// A value within brackets that begins at a column, folded to the width.
  func folded(_ value: WrittenValue, at column: Int, indent: Int) -> String {
    let flat = flow(value)
    guard case .mapping(let entries) = value, column + flat.count > Self.width else { return flat }
    var (result, used) = ("{ ", column + 2)
    for (place, entry) in entries.enumerated() {
      let text = flowEntry(entry)
      if place > 0 {
        let fits = used + text.count + 4 <= Self.width
        result += fits ? ", " : "," + newLine(indent)
        used = fits ? used + 2 : indent
      }
      result += text
      used += text.count
    }
    return result + " }"
  }

  /// A key and its value on lines of their own, whose first is not indented.
  func blockEntry(_ entry: (key: String, value: WrittenValue), indent: Int) -> String {
    let begin = key(entry.key) + ": "
    switch entry.value {
    case .scalar(let text): return begin + blockScalar(text, indent: indent)
    case .list(let items): return begin + list(items)
    case .mapping:
      return begin + folded(entry.value, at: indent + begin.count, indent: indent + 4)
    }
  }

  /// A text behind a key, on several lines if it has them.
  func blockScalar(_ text: String, indent: Int) -> String {
    if !isCareful, text.unicodeScalars.contains("\n"),
      let block = BlockScalar(text, style: .literal, width: Self.width)
    {
      return block.text(indent: indent + 2, lineBreak: lineBreak)
    }
    return scalar(text, inFlow: false)
  }

  /// A mapping on lines of its own, whose first is not indented.
  func block(_ entries: [(key: String, value: WrittenValue)], indent: Int) -> String {
    entries.map { blockEntry($0, indent: indent) }.joined(separator: newLine(indent))
  }

  func newLine(_ indent: Int) -> String { lineBreak + String(repeating: " ", count: indent) }
}
