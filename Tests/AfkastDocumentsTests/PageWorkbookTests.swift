import AfkastDocuments
import AfkastTestSupport
import Foundation
import Testing

/// Pages as workbooks.
@Suite struct PageWorkbookTests {
  private func page(rows: Int) -> Page {
    let body = (0..<rows).map { (row: Int) -> DataTable.Row in
      let amount = Double(row) * 1_000.25
      let month = 1 + row % 12
      return DataTable.Row(
        .body,
        [
          .text("=Sag \(row)"), .number(amount, .thousands, shown: "\(row)"),
          .date(year: 2027, month: month, day: 1, .month, shown: "januar 2027"),
        ])
    }
    let total = DataTable.Row(.total, [.text("I alt"), .number(7, .thousands, shown: "7"), .empty])
    let table = DataTable(
      caption: "Sager: [alle]", [.init("Sag", isNumeric: false), .init("Netto"), .init("Fra")],
      body + [total], notes: ["T.kr."])
    return Page(
      language: "da", title: "Rapport",
      [
        .init(id: "a", title: "Sager", [.paragraph("+Hej"), .table(table), .table(table)]),
        .init(id: "b", title: "Slut", [.facts([.init("Program", [.text("afkast")])])]),
      ])
  }

  private func file(_ page: Page) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    let sheets = PageWorkbook(page, wordsTitle: "Tekst").sheets(beside: [SheetName("tekst")])
    try WorkbookWriter().write(Workbook(title: page.title, sheets), to: file.path)
    return file
  }

  @Test(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
  func `each table has its sheet`() throws {
    let found = try Spreadsheet.contents(of: file(page(rows: 3))).sheets
    #expect(
      found.map(\.name) == ["Tekst (2)", "Sager- -alle-", "Sager- -alle- (2)"])
    let table = found[1]
    #expect(table.frozen == "B3" && table.repeated == "$1:$2")
    // The total stays out of what is sorted.
    #expect(table.filter == "A2:C5")
    #expect(table.cells[3] == [.text("=Sag 1"), .number(1_000.25), .text("2027-02-01")])
    #expect(table.types["A4"] == "s")
    #expect(table.cells.last?.first == .text("T.kr."))
  }

  /// So many cells that rows go to the disk as they come.
  @Test(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
  func `ten thousand rows`() throws {
    let found = try Spreadsheet.contents(of: file(page(rows: 10_000))).sheets
    #expect(found[1].cells.count == 10_005)
    #expect(found[1].cells[10_001][0] == .text("=Sag 9999"))
    #expect(found[1].filter == "A2:C10002")
  }

  @Test(arguments: [3, 10_000])
  func `the same page gives the same bytes`(_ rows: Int) throws {
    let files = try [file(page(rows: rows)), file(page(rows: rows))]
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
  }
}
