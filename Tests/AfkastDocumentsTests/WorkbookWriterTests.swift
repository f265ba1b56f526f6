import AfkastDocuments
import AfkastTestSupport
import Foundation
import Testing

/// Workbooks as other programs find them.
@Suite struct WorkbookWriterTests {
  private static let canRead = ConditionTrait.enabled(
    if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing))

  private func written(_ workbook: Workbook) throws -> Data {
    try Data(contentsOf: file(workbook, named: "same.xlsx"))
  }

  private func file(_ workbook: Workbook, named name: String = "book.xlsx") throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try WorkbookWriter().write(workbook, to: file.path)
    return file
  }

  private func contents(_ workbook: Workbook) throws -> Spreadsheet.Contents {
    try Spreadsheet.contents(of: file(workbook))
  }

  private func sheet(_ cells: [SheetCell]) -> Workbook {
    Workbook(title: "t", [Sheet(SheetName("Ark"), rows: cells.map { [$0] })])
  }

  /// What starts like a formula, whatever hides before it, is text to a reader.
  @Test(canRead)
  func `text is never a formula`() throws {
    let words = [
      "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", " =1", "\t=1", "＝1+1",
      "{=1}", "=cmd|' /C calc'!A0", "http://example.org", "1234", "2027-03-01",
    ]
    let found = try contents(sheet(words.map { .text($0) })).sheets[0]
    #expect(found.cells.map { $0[0] } == words.map(Spreadsheet.Value.text))
    #expect(found.types.values.allSatisfy { $0 == "s" })
  }

  @Test(canRead)
  func `characters that no file may have are replaced`() throws {
    let found = try contents(
      sheet([.text("a\u{0}b\u{1F}c\u{FFFF}d\u{202E}e"), .text("æøå 😀 &<>\"'"), .text("x\r\ny")]))
    let mark = "\u{FFFD}"
    #expect(
      found.sheets[0].cells.map { $0[0] } == [
        .text("a\(mark)b\(mark)c\(mark)d\(mark)e"), .text("æøå 😀 &<>\"'"), .text("x\ny"),
      ])
  }

  /// LibreOffice and Excel read `_x0041_` as `A`; so it is escaped, and stays as it was written.
  @Test(.enabled(if: Spreadsheet.canCalculate, Comment(rawValue: Spreadsheet.missing)))
  func `an escape in a text is no escape`() throws {
    var book = sheet([.text("a"), .text("b"), .text("Navn"), .text("_x0041_ og _X000D_, _x00")])
    book.names = [
      Workbook.NamedCell(
        try #require(DefinedName(id: "sidste")), CellPosition(row: 3, column: 0),
        on: SheetName("Ark"))
    ]
    let answer = try Spreadsheet.recalculated([
      .init(file(book), names: ["sidste"], sheet: "Ark")
    ])
    #expect(SheetText("_x0041_").text == "_x0041_")
    #expect(answer[0].columns["Navn"]?.first == .text("_x0041_ og _X000D_, _x00"))
  }

  @Test(canRead)
  func `a text that is too long says so`() throws {
    let found = try contents(
      sheet([
        .text(String(repeating: "æ", count: 40_000)), .text(String(repeating: "😀", count: 20_000)),
      ]))
    for row in found.sheets[0].cells {
      guard case .text(let words) = row[0] else {
        Issue.record("no text")
        continue
      }
      #expect(words.utf16.count <= 32_767)
      #expect(words.utf16.count > 32_000)
      #expect(words.hasSuffix(" […]"))
    }
  }

  @Test func `names of sheets are what programs take, and differ`() throws {
    let hostile = [
      "[]:*?/\\", "'", "", "History", String(repeating: "å", count: 60), "Ark", "ark", "a'b",
      "=1+1",
      String(repeating: "å", count: 50), "\u{0}x",
    ]
    let names = hostile.map { SheetName($0) }.madeUnique()
    #expect(Set(names.map { $0.text.lowercased() }).count == hostile.count)
    for name in names {
      #expect(name.text.utf16.count <= 31 && !name.text.isEmpty)
      #expect(!name.text.contains(where: "[]:*?/\\".contains))
    }
    let cell = SheetFormula.cell(CellReference(CellPosition(row: 0, column: 0), of: names[7]))
    let sheets = names.map { Sheet($0, rows: [[.formula(cell, 0, .general)]]) }
    _ = try written(Workbook(title: "=t", sheets))
  }

  @Test(arguments: [
    ("borgere", "borgere"), ("fewer-visits", "fewer_visits"), ("a1", "a1_"), ("xfd1", "xfd1_"),
    ("tax2027", "tax2027_"), ("r", "r_"), ("c", "c_"), ("r1c1", "r1c1_"), ("true", "true_"),
    ("2027-tal", "_2027_tal"), ("npv", "npv"), ("e", "e"), ("borg2027", "borg2027"),
  ])
  func `names of cells are no cells`(_ id: String, _ name: String) throws {
    #expect(DefinedName(id: id)?.text == name)
  }

  @Test func `what is no id is no name`() {
    #expect(DefinedName(id: "A1!B2") == nil)
    #expect(DefinedName(id: "") == nil)
  }

  @Test func `a number that is none is refused`() throws {
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(throws: WorkbookFailure.self) { try written(sheet([.number(value, .general)])) }
      #expect(throws: WorkbookFailure.self) {
        try written(sheet([.formula(.number(1), value, .general)]))
      }
    }
  }

  @Test func `what a file cannot hold is refused`() throws {
    let long = (0..<3_000).reduce(SheetFormula.number(1)) { formula, _ in
      .binary(.plus, formula, .number(12))
    }
    #expect(throws: WorkbookFailure.self) { try written(sheet([.formula(long, 1, .general)])) }
    let twice = Workbook(
      title: "t", [Sheet(SheetName("Ark"), rows: []), Sheet(SheetName("ARK"), rows: [])])
    #expect(throws: WorkbookFailure.self) { try written(twice) }
    let wide = [[SheetCell](repeating: .number(1, .general), count: 16_385)]
    #expect(throws: WorkbookFailure.self) {
      try written(Workbook(title: "t", [Sheet(SheetName("Ark"), rows: wide)]))
    }
    #expect(throws: WorkbookFailure.self) {
      try WorkbookWriter().write(sheet([.text("x")]), to: "/nowhere/at/all.xlsx")
    }
  }

  @Test(canRead)
  func `numbers, days and formats are real`() throws {
    let day = try #require(SheetDate(year: 2027, month: 3, day: 1))
    let found = try contents(
      sheet([
        .number(1_234_567.89, .number(.decimal(2))), SheetCell(.date(day), SheetStyle(.date(.day))),
        .number(0.125, .number(.percent(1))), .number(1_800_000, .number(.millions(1))),
        .number(300_000, .number(.thousands)),
      ])
    ).sheets[0]
    #expect(
      found.cells.map { $0[0] } == [
        .number(1_234_567.89), .text("2027-03-01"), .number(0.125), .number(1_800_000),
        .number(300_000),
      ])
    #expect(found.formats["A2"] == "dd\\-mm\\-yyyy")
    #expect(found.formats["A4"] == "#,##0.0,,\\ \"mio. kr.\"")
  }

  @Test(arguments: [
    (1900, 3, 1, 61), (2000, 1, 1, 36_526), (2027, 3, 1, 46_447), (2400, 2, 29, 182_682),
  ])
  func `days are counted as spreadsheets do`(_ year: Int, _ month: Int, _ day: Int, _ serial: Int) {
    #expect(SheetDate(year: year, month: month, day: day)?.serial == serial)
  }

  @Test(canRead)
  func `a sheet has what was asked for`() throws {
    var sheet = Sheet(
      SheetName("Ark"),
      rows: [[.heading("A"), .heading("B")], [SheetCell.number(1, .general).asInput, .text("x")]])
    sheet.frozenRows = 1
    sheet.filter = Sheet.Area(
      CellPosition(row: 0, column: 0), through: CellPosition(row: 1, column: 1))
    sheet.isProtected = true
    sheet.footer = "Løn & =1"
    sheet.columns = [.init(width: 10), .init(width: 12, isHidden: true)]
    let input = Sheet.Area(
      CellPosition(row: 1, column: 0), through: CellPosition(row: 1, column: 0))
    sheet.validations = [
      .init(input, .decimal(0...1), message: "0 til 1"),
      .init(input, .oneOf(["ja", "nej, måske"]), message: "ja eller nej"),
    ]
    sheet.notes = [.init(CellPosition(row: 1, column: 0), "=ikke en formel")]
    var hidden = Sheet(SheetName("Skjult"), rows: [])
    hidden.isHidden = true
    let found = try contents(Workbook(title: "t", [sheet, hidden])).sheets
    #expect(found[0].frozen == "A2")
    #expect(found[0].filter == "A1:B2")
    #expect(found[0].repeated == "$1:$1")
    #expect(found[0].unlocked == ["A2"])
    #expect(found[0].isProtected && found[0].fits && found[0].paper == "9")
    #expect(found[0].footer.hasPrefix("Løn &") && found[0].footer.contains("&P"))
    #expect(found[0].hiddenColumns == ["B"])
    #expect(found[0].validations == ["A2", "A2"])
    #expect(found[0].notes["A2"]?.contains("=ikke en formel") == true)
    #expect(found.map(\.isHidden) == [false, true])
  }
}
