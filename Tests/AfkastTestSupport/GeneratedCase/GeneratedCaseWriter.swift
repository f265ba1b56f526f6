/// Writes a generated case in a style that changes from value to value.
struct GeneratedCaseWriter {
  private var random: SeededGenerator
  /// `\r\n` in some files.
  private var lineBreak = "\n"
  private var hasComments = true

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func file(_ value: GeneratedValue) -> String {
    hasComments = chance(70)
    lineBreak = chance(15) ? "\r\n" : "\n"
    guard case .mapping(let entries) = value else { return "" }
    var lines = hasComments ? ["# En sag, der er fundet på: \(entries.count) nøgler"] : []
    for one in entries {
      if chance(25) { lines.append("") }
      lines += comment(0) + entry(one.key, one.value, indent: 0)
    }
    let text = lines.joined(separator: lineBreak)
    return chance(90) ? text + lineBreak : text
  }

  /// A comment on a line of its own, sometimes.
  private mutating func comment(_ indent: Int) -> [String] {
    guard hasComments, chance(8) else { return [] }
    return [spaces(indent) + "# bemærk: { [ \" ' - her"]
  }

  /// A comment behind a value, sometimes.
  private mutating func remark() -> String { hasComments && chance(12) ? "   # se: bilag 'A'" : "" }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func entry(_ key: String, _ value: GeneratedValue, indent: Int) -> [String] {
    let begin = spaces(indent) + self.key(key) + ":"
    switch value {
    case .scalar(let text):
      if text.contains("\n"), !text.contains("\t"), chance(70) { return block(begin, text, indent) }
      return [begin + " " + scalar(text, inFlow: false) + remark()]
    case .list(let items):
      if chance(75) { return [begin + " " + flow(value) + remark()] }
      return [begin + remark()]
        + items.flatMap {
          comment(indent + 2) + [spaces(indent + 2) + "- " + scalar($0, inFlow: false) + remark()]
        }
    case .mapping(let entries):
      if indent > 0 ? chance(70) : chance(30) { return flowLines(begin, entries, indent) }
      return [begin + remark()]
        + entries.flatMap { comment(indent + 2) + entry($0.key, $0.value, indent: indent + 2) }
    case .items(let items):
      let inner = chance(80) ? indent + 2 : indent
      return [begin + remark()] + items.flatMap { comment(inner) + item($0, indent: inner) }
    }
  }

  private mutating func item(_ item: GeneratedValue, indent: Int) -> [String] {
    guard case .mapping(let entries) = item, !chance(40) else {
      guard case .mapping(let entries) = item else { return [] }
      return flowLines(spaces(indent) + "-", entries, indent + 2)
    }
    var lines = entries.flatMap {
      comment(indent + 2) + entry($0.key, $0.value, indent: indent + 2)
    }
    while let first = lines.first, first.drop(while: { $0 == " " }).first == "#" {
      lines.removeFirst()
    }
    lines[0] = spaces(indent) + "- " + lines[0].drop { $0 == " " }
    return lines
  }

  /// A mapping between braces on one line, or on several.
  private mutating func flowLines(
    _ begin: String, _ entries: [GeneratedValue.Entry], _ indent: Int
  ) -> [String] {
    var (lines, current) = ([String](), begin + " {")
    for (place, entry) in entries.enumerated() {
      let text = key(entry.key) + ": " + flow(entry.value) + (place + 1 < entries.count ? "," : "")
      if place > 0, current.count + text.count > 90, chance(80) {
        lines.append(current + remark())
        current = spaces(indent + 4) + text
      } else {
        current += " " + text
      }
    }
    return lines + [current + (chance(90) ? " }" : "}") + remark()]
  }

  private mutating func flow(_ value: GeneratedValue) -> String {
    switch value {
    case .scalar(let text): scalar(text, inFlow: true)
    case .list(let items):
      "[" + items.map { scalar($0, inFlow: true) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{ " + entries.map { key($0.key) + ": " + flow($0.value) }.joined(separator: ", ") + " }"
    case .items(let items): "[" + items.map { flow($0) }.joined(separator: ", ") + "]"
    }
  }

  private mutating func key(_ key: String) -> String { chance(4) ? "\"\(key)\"" : key }

  /// A text of several lines behind `|`.
  private func block(_ begin: String, _ text: String, _ indent: Int) -> [String] {
    [begin + " |-"]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : spaces(indent + 2) + $0
      }
  }

  private mutating func scalar(_ text: String, inFlow: Bool) -> String {
    let isPlain =
      text.allSatisfy { $0.isLetter || $0.isNumber || " ._/%*-()".contains($0) }
      && text.first?.isLetter ?? false || text.first?.isNumber ?? false && !text.contains(",")
    if isPlain, !["null"].contains(text), chance(88) { return text }
    if !text.contains(where: { $0.isNewline || $0 == "\t" }), chance(50) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped.replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
  }
}
