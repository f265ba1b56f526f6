/// Turns Windows-1252 into UTF-8.
struct Windows1252 {
  /// What 0x80 to 0x9F mean; nil where they mean nothing.
  private static let marks: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  private static let utf8: [[UInt8]?] = (0x80...0xFF).map { byte in
    let scalar = byte < 0xA0 ? marks[byte - 0x80] : Unicode.Scalar(UInt32(byte))
    return scalar.map { Array(String(Character($0)).utf8) }
  }

  private var offset = 0

  mutating func transcode(_ bytes: [UInt8]) throws(FileProblem) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let letter = Self.utf8[Int(byte) - 0x80] {
        text.append(contentsOf: letter)
      } else {
        throw .notWindows1252(at: offset)
      }
      offset += 1
    }
    return text
  }
}
