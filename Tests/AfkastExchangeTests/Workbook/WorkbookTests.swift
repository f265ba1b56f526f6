import AfkastExchange
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

@Suite struct WorkbookTests {
  private func rows(
    _ workbook: TestWorkbook, sheet: String? = nil
  ) throws -> [(number: Int, cells: [String], kinds: [TableRow.Kind])] {
    try workbook.written { url in
      var rows: [(Int, [String], [TableRow.Kind])] = []
      try Workbook(path: url.path).rows(ofSheet: sheet) { row in
        rows.append(
          (row.number, (0..<row.count).map(row.text), (0..<row.count).map(row.kind)))
      }
      return rows
    }
  }

  private func problem(_ workbook: TestWorkbook, sheet: String? = nil) -> FileProblem? {
    #expect(throws: FileProblem.self) { _ = try rows(workbook, sheet: sheet) }
  }

  @Test func `texts, numbers, gaps and rows stand where they are`() throws {
    let found = try rows(
      TestWorkbook(
        sheet: """
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
          <row r="5"><c r="B5" t="inlineStr"><is><t>a &lt; b</t></is></c><c><v>12.5</v></c>
          <c t="str"><f>A1</f><v>x</v></c><c><f>B1</f></c><c t="e"><v>#N/A</v></c><c r="AA5"><v>1</v></c></row>
          """))
    #expect(found.map(\.number) == [2, 5])
    #expect(found.first?.cells == ["Dato", "", "Beløb & ø"])
    #expect(found.last?.cells.prefix(6) == ["", "a < b", "12.5", "x", "", ""])
    #expect(found.last?.kinds.prefix(6) == [.empty, .text, .number, .text, .unknown, .unknown])
    #expect(found.last?.cells.count == 27)
  }

  /// Serials from the documentation of Excel: 1 is 1 January 1900, 36526 is 1 January 2000, and 44197 is
  /// 1 January 2021; from 1904 each is 1462 less.
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("36526", "2000-01-01"),
    ("44197.75", "2021-01-01"), ("44196", "2020-12-31"), ("36585", "2000-02-29"),
  ])
  func `days are numbers in a style of days`(_ serial: String, _ day: String) throws {
    let sheet = "<row><c s=\"1\"><v>\(serial)</v></c><c s=\"2\"><v>\(serial)</v></c></row>"
    #expect(try rows(TestWorkbook(sheet: sheet)).first?.cells == [day, day])
    let plain = "<row><c s=\"0\"><v>\(serial)</v></c><c s=\"3\"><v>\(serial)</v></c></row>"
    #expect(try rows(TestWorkbook(sheet: plain)).first?.kinds == [.number, .number])
    guard let number = Double(serial), number > 1462 else { return }
    let later = "<row><c s=\"1\"><v>\(number - 1462)</v></c></row>"
    let other = TestWorkbook(sheet: later, workbookPr: "<workbookPr date1904=\"1\"/>")
    #expect(try rows(other).first?.cells == [day])
  }

  @Test(arguments: ["60", "0", "-1", "99999999", "x"])
  func `numbers that are no day are not made one`(_ serial: String) throws {
    let sheet = "<row><c s=\"1\"><v>\(serial)</v></c></row>"
    let row = try rows(TestWorkbook(sheet: sheet)).first
    // It is shown as it is stored, and its form is that of no day.
    #expect(row?.kinds == [.day] && row?.cells == [serial])
  }

  /// Styles 4 and 5 show 0.07 as 7 %; 6 writes the mark after the number as it is.
  @Test func `percentages are numbers in a style of percentages`() throws {
    let cells = (3...6).map { "<c s=\"\($0)\"><v>0.07</v></c>" }.joined()
    let found = try rows(TestWorkbook(sheet: "<row>\(cells)</row>")).first
    #expect(found?.kinds == [.number, .percentage, .percentage, .number])
    #expect(found?.cells == ["0.07", "0.07", "0.07", "0.07"])
  }

  @Test func `a sheet is found by its name, or is the only one`() throws {
    let workbook = TestWorkbook(sheet: "<row><c><v>1</v></c></row>")
    #expect(try rows(workbook, sheet: "Posteringer").count == 1)
    #expect(problem(workbook, sheet: "Ark1") == .noSheet("Ark1", sheets: ["Posteringer"]))
  }

  @Test func `a document type is refused in every part, whatever it says`() {
    let laughs = """
      <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
      """
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
    for part in [
      "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml",
    ] {
      for kind in [laughs, outside] {
        let workbook = TestWorkbook(sheet: "").replacing(part, with: "\(kind)<a>&lol2;&x;</a>")
        #expect(problem(workbook) == .documentType(part: part))
      }
    }
  }

  @Test(arguments: [
    "<worksheet><row>&x;</row></worksheet>", "<worksheet><row></worksheet>", "<worksheet",
    "<a><b></a></b>",
    "<worksheet><row r=\"2\"></row><row r=\"1\"></row></worksheet>",
    "<worksheet><row r=\"1048577\"></row></worksheet>",
    "<worksheet><row><c t=\"s\"><v>9</v></c></row></worksheet>",
    "<worksheet><row><c r=\"B1\"/><c r=\"A1\"/></row></worksheet>",
    "<w a=1></w>", "<w a=\"<\"></w>", "<w>&#0;</w>", "<w>&#xD800;</w>", "</w>",
  ])
  func `what is not quite a sheet is refused`(_ sheet: String) {
    let workbook = TestWorkbook(sheet: "").replacing("xl/worksheets/sheet1.xml", with: sheet)
    #expect(problem(workbook) == .damagedWorkbook(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func `depth, columns and texts have their limits`() {
    let deep = String(repeating: "<a>", count: 10_000)
    #expect(
      problem(TestWorkbook(sheet: deep)) == .damagedWorkbook(part: "xl/worksheets/sheet1.xml"))
    let wide = "<row><c r=\"XFE1\"><v>1</v></c></row>"
    #expect(problem(TestWorkbook(sheet: wide)) == .tooManyColumns(row: 1, limit: 16_384))
    let many = String(repeating: "<row><c r=\"XFD1\"><v>1</v></c></row>", count: 10_000)
    #expect(problem(TestWorkbook(sheet: many)) == .tooManyColumns(row: 1_221, limit: 16_384))
  }

  @Test func `what shrinks too much, can run or is no workbook is refused`() throws {
    let bomb = TestWorkbook(sheet: String(repeating: " ", count: 40 << 20))
    #expect(problem(bomb) == .zipBomb(part: "xl/worksheets/sheet1.xml"))
    var macros = TestWorkbook(sheet: "")
    macros.parts.append(("xl/vbaProject.bin", "x"))
    #expect(problem(macros) == .macros)
    let other = TestWorkbook(sheet: "").parts.dropFirst()
    var word = TestWorkbook(sheet: "")
    word.parts = Array(other)
    #expect(problem(word) == .notWorkbook)
  }

  /// The size that a zip file says of its part stands after the mark PK\\1\\2, 24 bytes on.
  @Test func `a sheet that says it has 300 MB is refused before it is read`() throws {
    try TestWorkbook(sheet: "<row><c><v>1</v></c></row>").written { url in
      var bytes = [UInt8](try Data(contentsOf: url))
      let name = Array("xl/worksheets/sheet1.xml".utf8)
      let place = try #require(
        bytes.indices.dropLast(80).last { place in
          bytes[place..<place + 4].elementsEqual([0x50, 0x4B, 1, 2])
            && bytes[(place + 46)..<(place + 46 + name.count)].elementsEqual(name)
        })
      for (offset, byte) in withUnsafeBytes(of: UInt32(300 << 20).littleEndian, Array.init)
        .enumerated()
      {
        bytes[place + 24 + offset] = byte
      }
      try Data(bytes).write(to: url)
      #expect(throws: FileProblem.tooLargePart("xl/worksheets/sheet1.xml", limit: 256 << 20)) {
        try Workbook(path: url.path).rows(ofSheet: nil) { _ in }
      }
    }
  }

  /// Whatever is broken in a file ends in a message or in rows, never in a trap.
  @Test func `bytes that flip never stop the program`() throws {
    let seed: UInt64 = 77
    var generator = SeededGenerator(seed: seed)
    let workbook = TestWorkbook(
      sheet: "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c s=\"1\"><v>46000</v></c></row>")
    try workbook.written { url in
      let whole = [UInt8](try Data(contentsOf: url))
      for _ in 0..<300 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
        try Data(bytes).write(to: url)
        do { try Workbook(path: url.path).rows(ofSheet: nil) { _ in } } catch {
          #expect(error is FileProblem, "seed \(seed)")
        }
      }
    }
  }
}
