import AfkastDocuments
import AfkastTestSupport
import Foundation
import Testing

/// Tables that are too long for a sheet, and values that a spreadsheet has no cell for.
@Suite struct TidyWorkbookTests {
  private let columns = [
    TidyColumn("key", .text), TidyColumn("day", .day), TidyColumn("value", .number),
  ]

  private func made(_ rows: [[TidyValue]], mostRows: Int) throws -> Spreadsheet.Contents {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    let workbook = try TidyWorkbook(at: file.path, name: "t", columns, mostRows: mostRows)
    for row in rows { try workbook.add([row]) }
    try workbook.close()
    return try Spreadsheet.contents(of: file)
  }

  @Test(.enabled(if: Spreadsheet.canRead, "\(Spreadsheet.missing)"))
  func `a full sheet goes on in the next, header first`() throws {
    let rows = (1...7).map { [TidyValue.text("k"), .empty, .number(Double($0))] }
    let contents = try made(rows, mostRows: 4)
    #expect(contents.sheets.map(\.name) == ["t", "t (2)", "t (3)"])
    #expect(contents.sheets.map(\.cells.count) == [4, 4, 2])
    for sheet in contents.sheets {
      #expect(sheet.cells[0] == [.text("key"), .text("day"), .text("value")])
      #expect(sheet.filter == "A1:C\(sheet.cells.count)" && sheet.frozen == "A2")
    }
    let numbers = contents.sheets.flatMap { $0.cells.dropFirst().compactMap(\.[2].number) }
    #expect(numbers == (1...7).map(Double.init))
  }

  @Test(.enabled(if: Spreadsheet.canRead, "\(Spreadsheet.missing)"))
  func `days are days, and those before spreadsheets begin are words`() throws {
    let days = [TidyDay(year: 2028, month: 2, day: 29), TidyDay(year: 1900, month: 1, day: 1)]
    let sheet = try made(
      days.map { [.text("k"), .day($0), .number(.infinity)] }, mostRows: 10
    ).sheets[0]
    #expect(sheet.cells[1] == [.text("k"), .text("2028-02-29"), .nothing])
    #expect(sheet.types["B2"] == "d" && sheet.types["B3"] == "s")
    #expect(sheet.cells[2][1] == .text("1900-01-01"))
  }

  @Test func `CSV has types too`() {
    let day = TidyDay(year: 2027, month: 3, day: 9)
    let row: [TidyValue] = [
      .text("=a;\"b"), .empty, .integer(-3), .number(1234.5), .truth(true), .day(day),
      .moment(day, seconds: 29_105.25),
    ]
    #expect(
      TidyCSV(.machine).lines([row])
        == "\"'=a;\"\"b\",,-3,1234.5,true,2027-03-09,2027-03-09T08:05:05.250Z\r\n")
    #expect(
      TidyCSV(.danishExcel).lines([row])
        == "\"'=a;\"\"b\";;-3;1234,5;SAND;2027-03-09;2027-03-09T08:05:05.250Z\r\n")
  }
}
