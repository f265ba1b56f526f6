import AfkastDiagnostics

/// Divides a formula into tokens.
///
/// A hyphen inside a word belongs to the name, a minus stands between spaces; a slash without spaces
/// belongs to a unit (DESIGN.md section 4).
struct FormulaLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  private static let symbols: [Unicode.Scalar: FormulaToken.Kind] = [
    "+": .plus, "*": .times, "×": .times, "·": .times, "/": .over, "(": .open, ")": .close,
    ",": .comma, "-": .minus, "\u{2212}": .minus,
  ]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// All tokens of the text.
  mutating func tokens() throws(FormulaMistake) -> [FormulaToken] {
    var tokens: [FormulaToken] = []
    skipSpaces()
    while let scalar = current {
      let start = position
      let kind: FormulaToken.Kind
      if scalar.isDigit {
        kind = .quantity(quantity())
      } else if scalar.properties.isAlphabetic {
        kind = .name(word())
      } else if let symbol = Self.symbols[scalar] {
        position += 1
        kind = symbol
      } else {
        throw FormulaMistake(
          ScalarProblem(
            .badFormula, "\"\(String(Character(scalar)).visible)\" has no place in a formula"),
          from: start, to: start + 1)
      }
      tokens.append(FormulaToken(kind: kind, start: start, end: position))
      skipSpaces()
    }
    return tokens
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func scalar(after distance: Int) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  private mutating func skipSpaces() {
    while current?.properties.isWhitespace == true { position += 1 }
  }

  /// A name: letters, digits, and hyphens between them.
  private mutating func word() -> String {
    let start = position
    while let scalar = current {
      let isInner = scalar == "-" && self.scalar(after: 1)?.isWordPart == true
      guard scalar.isWordPart || isInner else { break }
      position += 1
    }
    return text(from: start)
  }

  /// A number, and the unit that follows it.
  private mutating func quantity() -> String {
    let start = position
    // Commas are read into the number so that its parser can say what is wrong with them, but not
    // one that divides the parts of min(a, b).
    while let scalar = current {
      let isMark = scalar == "," && self.scalar(after: 1)?.isDigit == true
      guard scalar.isDigit || scalar == "." || scalar == "_" || isMark else { break }
      position += 1
    }
    let afterNumber = position
    skipSpaces()
    if !unit() { position = afterNumber }
    return text(from: start)
  }

  /// Whether a unit stands here; if so, it is passed.
  private mutating func unit() -> Bool {
    if current == "%" {
      position += 1
      return true
    }
    guard current?.properties.isAlphabetic == true else { return false }
    unitWord()
    while current == "/", scalar(after: 1)?.properties.isAlphabetic == true {
      position += 1
      unitWord()
    }
    return true
  }

  private mutating func unitWord() {
    for spelling in ["mio. kr.", "mio.kr.", "t.kr.", "kr."]
    where Array(spelling.unicodeScalars) == Array(scalars[position...].prefix(spelling.count)) {
      position += spelling.count
      return
    }
    _ = word()
  }

  private func text(from start: Int) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<position])
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isWordPart: Bool { properties.isAlphabetic || isDigit || self == "_" }
}
