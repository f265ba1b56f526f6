package import AfkastModel

/// A file of separated values, read in the form that its mapping says.
package struct CSVFile {
  /// A gigabyte: a ledger of ten million rows.
  package static let largest = 1 << 30

  private let source: any ByteSource
  private let form: FileForm
  /// The encoding.
  package let encoding: FileFormat

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Looks through the file once, to know its encoding before anything is understood.
  package init(_ source: any ByteSource, _ form: FileForm) throws {
    var check = UTF8Check()
    var size = 0
    var begin: [UInt8] = []
    try source.read { bytes in
      size += bytes.count
      guard size <= Self.largest else { throw FileProblem.tooLarge(limit: Self.largest) }
      if begin.count < 3 { begin += bytes.prefix(3) }
      if begin.starts(with: [0xFF, 0xFE]) || begin.starts(with: [0xFE, 0xFF]) {
        throw FileProblem.utf16
      }
      if bytes.contains(0) { throw FileProblem.binary }
      check.take(bytes)
    }
    check.finish()
    guard size > 0 else { throw FileProblem.empty }
    self.source = source
    self.form = form
    encoding = try Self.encoding(check, form, hasMark: begin.starts(with: Self.mark))
  }

  private static func encoding(
    _ check: UTF8Check, _ form: FileForm, hasMark: Bool
  ) throws -> FileFormat {
    if form.encoding == .windows1252, !hasMark { return .windows1252 }
    guard let wrong = check.wrong else { return .utf8 }
    guard form.encoding == .utf8OrWindows1252, !hasMark else {
      throw FileProblem.notUTF8(at: wrong)
    }
    return .windows1252
  }

  /// Gives all rows in order, the headings too.
  package func rows(_ take: (TableRow) throws -> Void) throws {
    var parser = CSVParser(separator: form.separator.byte)
    var letters = Windows1252()
    var begin: [UInt8]? = []
    try source.read { bytes in
      let text = encoding == .windows1252 ? try letters.transcode(bytes) : bytes
      guard let first = begin else { return try parser.parse(text, take) }
      // The mark may be cut in two by the pieces.
      let whole = first + text
      begin = whole.count < 3 ? whole : nil
      if whole.count >= 3 { try parser.parse(Self.withoutMark(whole), take) }
    }
    if let begin { try parser.parse(begin, take) }
    try parser.finish(take)
  }

  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
  }
}

extension FileForm.Separator {
  fileprivate var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .comma: UInt8(ascii: ",")
    case .tab: 0x09
    }
  }
}
