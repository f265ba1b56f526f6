import AfkastDiagnostics

/// Finds the tags of a template and the text between them, each with its place.
struct TemplateScanner {
  private(set) var tags: [TemplateTag] = []
  /// Where a tag begins that never ends.
  private(set) var unfinished: SourcePosition?

  private let scalars: [Unicode.Scalar]
  private var place = SourcePosition(line: 1, column: 1)
  private var index = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    while index < scalars.count, unfinished == nil {
      if starts(with: "{{") { readTag() } else { advance() }
    }
  }

  private mutating func readTag() {
    let start = place
    advance(by: 2)
    let isTriple = starts(with: "{")
    var sigil: Unicode.Scalar?
    if index < scalars.count, "{&#^/>!<$=%*".unicodeScalars.contains(scalars[index]) {
      sigil = scalars[index]
      advance()
    }
    let end = isTriple ? "}}}" : "}}"
    let nameStart = place
    var name = ""
    while !starts(with: end) {
      guard index < scalars.count else { return unfinished = start }
      name.unicodeScalars.append(scalars[index])
      advance()
    }
    add(sigil, name, nameStart, from: start)
    advance(by: end.count)
  }

  private mutating func add(
    _ sigil: Unicode.Scalar?, _ written: String, _ nameStart: SourcePosition,
    from start: SourcePosition
  ) {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let lead = written.unicodeScalars.prefix(while: isBlank)
    let name = String(
      String.UnicodeScalarView(
        written.unicodeScalars.dropFirst(lead.count).reversed().drop(while: isBlank).reversed()))
    let isOneLine = !lead.contains("\n")
    let first = isOneLine ? nameStart.advanced(byColumns: lead.count) : nameStart
    let range = SourceRange(first, upTo: first.advanced(byColumns: name.unicodeScalars.count))
    tags.append(TemplateTag(kind: Self.kind(sigil), name: name, range: range))
  }

  private static func kind(_ sigil: Unicode.Scalar?) -> TemplateTag.Kind {
    switch sigil {
    case nil, "{", "&": .value
    case "#": .section
    case "^": .inverted
    case "/": .end
    case ">": .partial
    case "!": .comment
    case let other?: .other(Character(other))
    }
  }

  private func starts(with words: String) -> Bool {
    scalars[index...].starts(with: words.unicodeScalars)
  }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count where index < scalars.count {
      let isNewline = scalars[index] == "\n"
      place = SourcePosition(
        line: place.line + (isNewline ? 1 : 0), column: isNewline ? 1 : place.column + 1)
      index += 1
    }
  }
}
