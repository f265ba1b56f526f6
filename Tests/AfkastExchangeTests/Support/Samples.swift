import AfkastExchange
import AfkastModel
import Testing

/// Bytes that come in pieces of a given length, as a disk gives them.
struct PieceBytes: ByteSource {
  let bytes: [UInt8]
  let length: Int

  func read(_ take: ([UInt8]) throws -> Void) throws {
    for start in stride(from: 0, to: bytes.count, by: length) {
      try take(Array(bytes[start..<min(start + length, bytes.count)]))
    }
  }
}

/// Bytes that are made while they are read, so that a test needs no memory for them.
struct RepeatedBytes: ByteSource {
  let first: [UInt8]
  let piece: [UInt8]
  let count: Int

  func read(_ take: ([UInt8]) throws -> Void) throws {
    if !first.isEmpty { try take(first) }
    for _ in 0..<count { try take(piece) }
  }
}

enum Sample {
  static let form = FileForm(decimal: .comma)

  /// All cells of a file as text.
  static func cells(
    _ source: any ByteSource, _ form: FileForm = Sample.form
  ) throws -> [[String]] {
    var rows: [[String]] = []
    try CSVFile(source, form).rows { row in rows.append((0..<row.count).map(row.text)) }
    return rows
  }

  static func cells(_ text: String, _ form: FileForm = Sample.form) throws -> [[String]] {
    try cells(MemoryBytes(Array(text.utf8)), form)
  }

  static func problem(_ source: any ByteSource, _ form: FileForm = Sample.form) -> FileProblem? {
    #expect(throws: FileProblem.self) { _ = try cells(source, form) }
  }

  /// Bytes that differ are told apart well enough for a test: two sums of Fowler, Noll and Vo.
  static func digest(_ content: [UInt8]) -> RowDigest {
    func sum(_ start: UInt64) -> UInt64 {
      content.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    return RowDigest(high: sum(0xCBF2_9CE4_8422_2325), low: sum(0x9E37_79B9_7F4A_7C15))
  }

  /// Postings and summary of a text.
  static func understand(
    _ text: String, _ mapping: ImportMapping, known: [CaseID: Set<LineID>]
  ) throws -> (postings: [Posting], summary: ActualsSummary) {
    var reader = ActualsReader(mapping, known: KnownLines(known), digest: digest)
    var postings: [Posting] = []
    try CSVFile(MemoryBytes(Array(text.utf8)), mapping.form).rows { row in
      try reader.take(row) { postings.append($0) }
    }
    return (postings, try reader.finish())
  }
}
