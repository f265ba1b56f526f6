import AfkastDiagnostics

/// Tells `{ key: }` from `{ key }`, which libyaml takes for the same.
struct ColonSearch {
  private let source: SourceText
  private lazy var lines = source.lines
  /// Kept, because a line may have many keys.
  private var currentLine: (number: Int, scalars: [Unicode.Scalar]) = (0, [])

  init(in source: SourceText) { self.source = source }

  /// Whether a colon stands between a key and its empty value; other values always have one.
  mutating func stands(between key: YAMLNode, and value: YAMLNode) -> Bool {
    let (start, end) = (key.range.end, value.range.start)
    guard value.isEmpty, start.line == end.line, lines.indices.contains(start.line - 1) else {
      return true
    }
    if currentLine.number != start.line {
      currentLine = (start.line, Array(lines[start.line - 1].unicodeScalars))
    }
    let between = currentLine.scalars.prefix(max(0, end.column - 1)).dropFirst(start.column - 1)
    return between.contains(":") || value.range.end > value.range.start
  }
}
