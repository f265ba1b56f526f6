import AfkastExchange
import AfkastModel
import AfkastTestSupport
import Testing

@Suite struct CSVFileTests {
  @Test func `quotations hold separators, marks and line ends`() throws {
    let text = "a;\"b;c\"\r\n\"say \"\"hi\"\"\";\"two\nlines\"\r\nrør 2\";\"\"\n;\n"
    #expect(
      try Sample.cells(text) == [
        ["a", "b;c"], ["say \"hi\"", "two\nlines"], ["rør 2\"", ""], ["", ""],
      ])
  }

  @Test func `rows are numbered by their first line`() throws {
    var numbers: [Int] = []
    try CSVFile(MemoryBytes(Array("a\n\"b\nc\"\r\nd\re".utf8)), Sample.form).rows {
      numbers.append($0.number)
    }
    #expect(numbers == [1, 2, 4, 5])
  }

  @Test func `a byte-order mark is no letter, and commas and tabs are what the mapping says`()
    throws
  {
    var form = Sample.form
    form.separator = .comma
    #expect(try Sample.cells("\u{FEFF}a,b;c", form) == [["a", "b;c"]])
    form.separator = .tab
    #expect(try Sample.cells("a\tb,c", form) == [["a", "b,c"]])
  }

  @Test func `windows-1252 is read where it is not UTF-8 and the mapping allows it`() throws {
    // "Beløb €" in Windows-1252: ø is F8, the euro sign 80.
    let bytes: [UInt8] = [0x42, 0x65, 0x6C, 0xF8, 0x62, 0x20, 0x80]
    let file = try CSVFile(MemoryBytes(bytes), Sample.form)
    #expect(file.encoding == .windows1252)
    #expect(try Sample.cells(MemoryBytes(bytes)) == [["Beløb €"]])
    var strict = Sample.form
    strict.encoding = .utf8
    #expect(Sample.problem(MemoryBytes(bytes), strict) == .notUTF8(at: 3))
    #expect(Sample.problem(MemoryBytes([0x41, 0x81])) == .notWindows1252(at: 1))
  }

  /// Overlong forms, surrogates, beyond the last letter, cut off: none is UTF-8.
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x88],
      [0xFF], [0x80],
    ] as [[UInt8]])
  func `what is not quite UTF-8 is refused`(_ wrong: [UInt8]) {
    var strict = Sample.form
    strict.encoding = .utf8
    guard case .notUTF8 = Sample.problem(MemoryBytes([0x41] + wrong), strict) else {
      Issue.record("\(wrong) was taken")
      return
    }
  }

  @Test func `what is no text is refused`() {
    #expect(Sample.problem(MemoryBytes([])) == .empty)
    #expect(Sample.problem(MemoryBytes([0xFF, 0xFE, 0x41, 0x00])) == .utf16)
    #expect(Sample.problem(MemoryBytes([0x41, 0x00])) == .binary)
    #expect(Sample.problem(MemoryBytes(Array("a\n\"b\n".utf8))) == .openQuote(line: 2))
    #expect(Sample.problem(MemoryBytes(Array("a\n\"b\"c;d\n".utf8))) == .brokenQuote(line: 2))
  }

  @Test func `ten million columns, and a line of ten megabytes, are refused`() {
    let columns = RepeatedBytes(
      first: [], piece: [UInt8](repeating: 0x3B, count: 10_000), count: 1_000)
    #expect(Sample.problem(columns) == .tooManyColumns(row: 1, limit: 16_384))
    let letters = RepeatedBytes(
      first: [], piece: [UInt8](repeating: 0x41, count: 10_000), count: 1_000)
    #expect(Sample.problem(letters) == .tooLongRow(row: 1, limit: 1 << 20))
    let quoted = RepeatedBytes(
      first: [0x22], piece: [UInt8](repeating: 0x0A, count: 10_000), count: 1_000)
    #expect(Sample.problem(quoted) == .tooLongRow(row: 1, limit: 1 << 20))
  }

  /// Where the pieces of a file are cut is chance, and must change nothing.
  @Test(arguments: [1, 2, 3, 7])
  func `pieces of any length are the same file`(_ length: Int) throws {
    let text = Array("\u{FEFF}æ;\"b\r\n\"\"c\"\r\n−1;\u{A0}2\r\n".utf8)
    #expect(
      try Sample.cells(PieceBytes(bytes: text, length: length))
        == Sample.cells(MemoryBytes(text)))
  }

  /// What is written by the rules of RFC 4180 is read as it was.
  @Test func `what is quoted is read back`() throws {
    let seed: UInt64 = 20_270_301
    var generator = SeededGenerator(seed: seed)
    let letters: [Character] = ["a", "ø", ";", "\"", "\n", ",", "€", "x"]
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 1...6, using: &generator)).map { _ in
              letters.randomElement(using: &generator) ?? "a"
            })
        }
      }
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
      }.joined(separator: "\r\n")
      let expected = rows.map { $0.map(trimmed) }
      #expect(try Sample.cells(text) == expected, "seed \(seed): \(text)")
    }
  }

  private func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first == "\n" { text.removeFirst() }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
