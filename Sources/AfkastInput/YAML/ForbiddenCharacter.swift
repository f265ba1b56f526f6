import AfkastDiagnostics

/// A character that no case may hold: control characters, and invisible ones that YAML takes for
/// the end of a line although no editor shows them so.
struct ForbiddenCharacter {
  private let scalar: Unicode.Scalar
  private let position: SourcePosition

  /// The first one in a text; nil if there is none.
  init?(in source: SourceText) {
    // Almost every file has none, and bytes are quick to look through.
    guard source.text.utf8.contains(where: Self.mayBegin) else { return nil }
    for (index, line) in source.lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated() where Self.isForbidden(scalar) {
        self.scalar = scalar
        position = SourcePosition(line: index + 1, column: column + 1)
        return
      }
    }
    return nil
  }

  func record(in mistakes: Mistakes) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    mistakes.add(
      .notText, at: SourceRange(position, upTo: position.advanced(byColumns: 1)),
      "an invisible control character (U+\(code)) stands here, as programs leave behind when text "
        + "is copied", hint: "delete it")
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a byte may be the first of a forbidden character's.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
