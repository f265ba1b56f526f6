package import AfkastDiagnostics

extension SourceText {
  /// The most bytes that a file may have; the largest real case has some thousands.
  package static let largestFile = 1 << 20

  /// Makes a text of a file's bytes; nil, and a mistake, if they are no text.
  package init?(name: String, bytes: [UInt8], mistakes: Mistakes) {
    guard bytes.count <= Self.largestFile else {
      mistakes.add(
        .tooLarge, at: nil, "the file is larger than 1 MB; a case has some thousand characters",
        hint: "a file holds one case, and measurements are kept elsewhere")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      Self.reportNoText(bytes, mistakes)
      return nil
    }
    // Windows editors begin UTF-8 files with a byte order mark; it is no part of the text.
    let mark = text.unicodeScalars.first == "\u{FEFF}"
    self.init(name: name, text: mark ? String(text.unicodeScalars.dropFirst()) : text)
  }

  private static func reportNoText(_ bytes: [UInt8], _ mistakes: Mistakes) {
    let isWide = isUTF16(bytes)
    if isWide || bytes.contains(0) {
      mistakes.add(
        .notText, at: nil, "the file is not plain text in UTF-8",
        hint: isWide
          ? "it is UTF-16; save it as UTF-8" : "a spreadsheet or document is no case file")
    } else {
      mistakes.add(
        .notText, at: firstUnreadable(bytes),
        "the file is not text in UTF-8, so a letter such as æ, ø or å cannot be read here",
        hint: "save the file as UTF-8 in the editor")
    }
  }

  /// Whether a byte order mark says so, or every other byte is 0, as in UTF-16 of Latin letters.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 8 else { return false }
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let (few, many) = (min(zeros[0], zeros[1]), max(zeros[0], zeros[1]))
    return many * 5 > bytes.count * 2 && few * 20 < bytes.count
  }

  private static func firstUnreadable(_ bytes: [UInt8]) -> SourceRange? {
    let repaired = SourceText(name: "", text: String(decoding: bytes, as: UTF8.self))
    for (index, line) in repaired.lines.enumerated() {
      let column = line.unicodeScalars.enumerated().first { $0.element == "\u{FFFD}" }?.offset
      if let column { return SourceRange(at: SourcePosition(line: index + 1, column: column + 1)) }
    }
    return nil
  }
}
