package import AfkastDiagnostics

extension SourceText {
  /// The most bytes that a file may have; the largest real case has some thousands.
  package static let largestFile = 1 << 20

  /// Makes a text of a file's bytes; nil, and a mistake, if they are no text that YAML may hold.
  package init?(name: String, bytes: [UInt8], mistakes: Mistakes) {
    guard bytes.count <= Self.largestFile else {
      mistakes.add(
        .tooLarge, at: nil, "the file is larger than 1 MB; a case has some thousand characters")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      mistakes.add(
        .notText, at: nil, "the file is not text in UTF-8",
        hint: bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
          ? "it is UTF-16; save it as UTF-8"
          : "if it came from an editor, save it as UTF-8; if from a spreadsheet, it is no case")
      return nil
    }
    self.init(name: name, text: text)
    if let position = firstForbiddenScalar() {
      mistakes.add(
        .notText, at: SourceRange(at: position),
        "the file holds a control character, so it is not plain text")
      return nil
    }
  }

  /// Where the first scalar stands that YAML 1.1 does not allow.
  private func firstForbiddenScalar() -> SourcePosition? {
    // Almost every file has none, and bytes are quick to look through.
    guard text.utf8.contains(where: { $0 < 0x20 && !Self.allowedControls.contains($0) || $0 == 0x7F })
    else { return nil }
    for (index, line) in lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated()
      where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F {
        return SourcePosition(line: index + 1, column: column + 1)
      }
    }
    return SourcePosition(line: 1, column: 1)
  }

  private static let allowedControls: [UInt8] = [0x09, 0x0A, 0x0D]
}
