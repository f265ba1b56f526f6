/// Says whether bytes are UTF-8, a piece at a time, strictly: no overlong forms, no surrogates.
struct UTF8Check {
  /// Bytes of the present letter that are still to come.
  private var missing = 0
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF
  private var offset = 0
  /// Where a byte stands that cannot, counted from 0.
  private(set) var wrong: Int?

  mutating func take(_ bytes: [UInt8]) {
    guard wrong == nil else { return }
    for byte in bytes {
      if missing == 0, byte < 0x80 {
        offset += 1
        continue
      }
      guard accept(byte) else {
        wrong = offset
        return
      }
      offset += 1
    }
  }

  /// Says that nothing follows.
  mutating func finish() {
    if missing > 0, wrong == nil { wrong = offset }
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    if missing > 0 {
      guard (low...high).contains(byte) else { return false }
      (missing, low, high) = (missing - 1, 0x80, 0xBF)
      return true
    }
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, low) = (2, 0xA0)
    case 0xED: (missing, high) = (2, 0x9F)
    case 0xE1...0xEF: missing = 2
    case 0xF0: (missing, low) = (3, 0x90)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, high) = (3, 0x8F)
    default: return false
    }
    return true
  }
}
