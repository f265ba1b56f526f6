/// How wide words become, before any font is known: a little more than Arial needs.
enum TextWidth {
  /// In pixels.
  static func of(_ words: String, size: Double) -> Double {
    words.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  /// The words, cut with an ellipsis where they need more than `room` pixels.
  static func fit(_ words: String, size: Double, room: Double) -> String {
    guard of(words, size: size) > room else { return words }
    var kept = words
    while !kept.isEmpty, of(kept + "…", size: size) > room { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }

  /// The words in lines of at most `room` pixels; what does not fit in `most` lines is cut.
  static func lines(_ words: String, size: Double, room: Double, most: Int) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, of(last + " " + word, size: size) <= room || lines.count == most {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { fit($0, size: size, room: room) }
  }

  /// A character's width as a share of the font's size.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "f", "I", ".", ",", ":", ";", "'", "|", "!", " ", "\u{A0}", "(", ")",
      "[", "]", "/":
      0.32
    case "r", "-", "\"": 0.4
    case "m", "w", "M", "W", "%", "@", "Æ", "æ", "…", "—": 0.96
    case "A"..."Z", "Ø", "Å", "+", "=", "<", ">", "−", "~", "Δ": 0.72
    case _ where scalar.value > 0x2000: 1.05
    default: 0.59
    }
  }
}
