import AfkastTestSupport

/// Changes texts at random, as slips of the hand and broken programs do.
struct TextMutation {
  private var generator: SeededGenerator

  /// Characters and words that have broken readers of YAML and of numbers before.
  private static let odd = [
    "\t", ":", ": ", ",", "{", "}", "[", "]", "-", "- ", "#", "&a ", "*a", "!x ", "<<: ", "\"", "'",
    "|", ">", "%", "@", "`", "\\", "\u{0}", "\u{1B}[2J", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}",
    "\u{FFFD}", "\u{202E}", "💡", "a\u{30A}", "\r", "\r\n", "\n", "\n---\n", "...", "..", "~",
    "null",
    "1,5", "1.234,50", "1 234", "1e9", "999999999999999999", "9999999999999999999999", "-0", "−5",
    "2027-13", "0000-00", "2400-12", "1_0", "%%", "kr/kr/kr/kr/kr", "100 years", "0 months",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// The bytes of a text after one to six changes.
  mutating func change(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) { changeOnce(&bytes) }
    return bytes
  }

  private mutating func changeOnce(_ bytes: inout [UInt8]) {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: changeLines(&bytes) { lines, i, _ in lines.remove(at: i) }
    case 1: changeLines(&bytes) { lines, i, j in lines.insert(lines[i], at: j) }
    case 2: changeLines(&bytes) { lines, i, j in lines.swapAt(i, j) }
    case 3: if let i = place(in: bytes) { bytes.remove(at: i) }
    case 4: if let i = place(in: bytes) { bytes[i] = UInt8.random(in: 0...255, using: &generator) }
    case 5: if let i = place(in: bytes), let j = place(in: bytes) { bytes.swapAt(i, j) }
    default:
      let odd = Self.odd.randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: odd.utf8, at: place(in: bytes) ?? 0)
    }
  }

  private mutating func place(in bytes: [UInt8]) -> Int? {
    bytes.indices.randomElement(using: &generator)
  }

  private mutating func changeLines(
    _ bytes: inout [UInt8], _ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void
  ) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let i = lines.indices.randomElement(using: &generator),
      let j = lines.indices.randomElement(using: &generator)
    else { return }
    change(&lines, i, j)
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
