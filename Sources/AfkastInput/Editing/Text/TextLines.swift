import AfkastDiagnostics

/// A text as bytes with the places of its lines.
struct TextLines {
  let bytes: [UInt8]
  /// Where each line begins.
  let starts: [Int]

  /// Whether each line has letters that take more than a byte.
  private let isWide: [Bool]

  init(_ text: String) {
    bytes = Array(text.utf8)
    (starts, isWide) = bytes.withUnsafeBufferPointer(Self.read)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ([Int], [Bool]) {
    var (starts, isWide, isLineWide, place) = ([0], [Bool](), false, 0)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte >= 0x80 { isLineWide = true }
      guard byte == 0x0A || byte == 0x0D else { continue }
      // Two characters end a line of Windows.
      if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      starts.append(place)
      isWide.append(isLineWide)
      isLineWide = false
    }
    return (starts, isWide + [isLineWide])
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The byte at a place, or nil beyond the end.
  func byte(_ offset: Int) -> Character? {
    bytes.indices.contains(offset) ? Character(Unicode.Scalar(bytes[offset])) : nil
  }

  /// Where a place is, columns counted in Unicode scalars.
  func offset(of position: SourcePosition) -> Int {
    guard starts.indices.contains(position.line - 1) else { return bytes.count }
    let start = starts[position.line - 1]
    guard isWide[position.line - 1] else { return min(start + position.column - 1, bytes.count) }
    return bytes.withUnsafeBufferPointer { bytes in
      var (offset, column) = (start, 1)
      while column < position.column, offset < bytes.count {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        column += 1
      }
      return offset
    }
  }

  /// The line, from 0, that a place is on.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the next line begins, or the end of the text.
  func next(after line: Int) -> Int { line + 1 < starts.count ? starts[line + 1] : bytes.count }

  /// Where a line ends, before its line break.
  func end(of line: Int) -> Int {
    var end = next(after: line)
    while end > starts[line], Self.isBreak(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// How many bytes stand before a place on its line.
  func column(of offset: Int) -> Int { offset - starts[line(at: offset)] }

  /// The line break of a line, or else the file's first.
  func lineBreak(at line: Int) -> String {
    for line in [line, 0] {
      let own = end(of: line)..<next(after: line)
      if !own.isEmpty { return text(own) }
    }
    return "\n"
  }

  /// The first place on or after another that has no space or tab.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
    return offset
  }

  func isBlank(line: Int) -> Bool { skippingBlanks(from: starts[line]) >= end(of: line) }

  /// How many spaces a line begins with, if it holds nothing but a comment.
  func commentColumn(of line: Int) -> Int? {
    let first = skippingBlanks(from: starts[line])
    return byte(first) == "#" ? first - starts[line] : nil
  }

  /// Whether only spaces stand before a place on its line.
  func isFirst(_ offset: Int) -> Bool {
    bytes[starts[line(at: offset)]..<offset].allSatisfy(Self.isBlank)
  }

  /// The end of the comment that begins behind a place on the same line; nil if none does.
  func trailingComment(after offset: Int) -> Int? {
    let first = skippingBlanks(from: offset)
    return byte(first) == "#" && first > offset ? end(of: line(at: offset)) : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
