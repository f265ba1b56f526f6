import AfkastDiagnostics

extension SourceText {
  /// The text with what stands under `imports:` left out; its lines stay, empty, so that all others keep
  /// their numbers.
  ///
  /// A block ends at the next line that begins at the edge with anything but a comment. Where that is not
  /// how the text is meant, reading it gives mistakes, and the whole text is to be read instead.
  var withoutImports: SourceText {
    var isInside = false
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.starts(with: Self.key) }) else { return self }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    for (index, line) in lines.enumerated() {
      if index > 0 { kept.append(UInt8(ascii: "\n")) }
      if let first = line.first, !Self.inBlock.contains(first) {
        isInside = line.starts(with: Self.key)
      }
      if !isInside { kept += line }
    }
    return SourceText(name: name, text: String(decoding: kept, as: UTF8.self))
  }

  private static let key = Array("imports:".utf8)
  /// What a line inside a block, or one that says nothing, begins with.
  private static let inBlock = Set(" \r#".utf8)
}
