import AfkastDiagnostics

/// What a template says that no page will load: scripts, and pictures or styles from elsewhere.
struct ForeignMatter {
  private(set) var diagnostics: [Diagnostic] = []

  /// Beginnings of what is not loaded; what may follow stands beside.
  private static let signs: [(sign: String, allowed: [String])] = [
    ("<script", []), ("<iframe", []), ("<object", []), ("<embed", []), ("<link", []),
    ("<base", []), ("@import", []), ("javascript:", []),
    ("http-equiv", []),
    ("src=", ["\"data:", "'data:", "data:"]), ("srcset=", []),
    ("url(", ["data:", "\"data:", "'data:", "#"]),
  ]

  init(_ source: SourceText) {
    for (number, line) in source.lines.enumerated() {
      let scalars = Array(line.lowercased().unicodeScalars)
      for index in scalars.indices {
        let isFirst = index == 0 || Self.endsWord(scalars[index - 1])
        let rest = scalars[index...]
        if let sign = Self.signs.first(where: { Self.holds($0, rest) }) {
          add(source, number, index, sign.sign.count, mayBeData: !sign.allowed.isEmpty)
        } else if isFirst, let count = Self.handler(rest) {
          add(source, number, index, count, mayBeData: false)
        }
      }
    }
  }

  private mutating func add(
    _ source: SourceText, _ line: Int, _ index: Int, _ count: Int, mayBeData: Bool
  ) {
    let start = SourcePosition(line: line + 1, column: index + 1)
    diagnostics.append(
      Diagnostic(
        id: TemplateMistake.external.rawValue, file: source.name,
        range: SourceRange(start, upTo: start.advanced(byColumns: count)),
        message: "no page runs a script or loads anything from elsewhere",
        hint: mayBeData ? "put it in the page, as data:…" : "leave it out"))
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ["\"", "'", "/"].contains(scalar)
  }

  /// The length of an attribute that holds a script, as `onload`; nil for anything else.
  private static func handler(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard rest.starts(with: "on".unicodeScalars) else { return nil }
    let name = rest.prefix { $0.properties.isAlphabetic }
    let next = rest.dropFirst(name.count).first { !$0.properties.isWhitespace }
    return name.count > 2 && next == "=" ? name.count : nil
  }

  private static func holds(
    _ sign: (sign: String, allowed: [String]), _ rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard rest.starts(with: sign.sign.unicodeScalars) else { return false }
    let after = rest.dropFirst(sign.sign.unicodeScalars.count)
    return !sign.allowed.contains { after.starts(with: $0.unicodeScalars) }
  }
}
