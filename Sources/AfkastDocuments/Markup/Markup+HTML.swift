extension Markup {
  /// As HTML 5 writes it, SVG inside it too.
  package var html: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let words): Self.escape(words, to: &text)
    case .group(let parts): for part in parts { part.write(to: &text) }
    case .element(let name, let attributes, let children):
      text += "<" + name
      for attribute in attributes {
        text += " " + attribute.name + "=\""
        Self.escape(attribute.value, to: &text)
        text += "\""
      }
      text += ">"
      if Self.void.contains(name) { return }
      for child in children { child.write(to: &text) }
      text += "</" + name + ">"
    }
  }

  /// The elements that HTML never closes.
  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The five characters of markup, and those that no reader sees: controls, and marks that turn the
  /// direction of text.
  static func escape(_ words: String, to text: inout String) {
    if words.utf8.allSatisfy(isPlain) { return text += words }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n", "\t": text.unicodeScalars.append(scalar)
      case _ where scalar.isHidden: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Markup {
  /// Whether a byte is of ASCII and stands for itself, as all of a path's are.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    case 0x20..<0x7F, 0x09, 0x0A: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether no reader sees it: a control, old or new, or a mark that turns the direction of text.
  var isHidden: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
