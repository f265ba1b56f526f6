/// A name that is looked for in files before they are read closely.
struct Word {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether it stands there by itself, and not as a part of a longer name.
  func isFound(in text: [UInt8]) -> Bool {
    guard let first = bytes.first, text.count >= bytes.count else { return bytes.isEmpty }
    for start in 0...(text.count - bytes.count) where text[start] == first {
      let end = start + bytes.count
      if start > 0, Self.isOfName(text[start - 1]) { continue }
      if end < text.count, Self.isOfName(text[end]) { continue }
      if text[start..<end] == bytes[...] { return true }
    }
    return false
  }

  /// Whether a byte may be part of an id.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
