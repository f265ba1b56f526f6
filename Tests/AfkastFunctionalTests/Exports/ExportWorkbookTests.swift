import AfkastDocuments
import AfkastReports
import AfkastTestSupport
import Foundation
import Testing

/// Exported workbooks, as openpyxl reads them.
@Suite(.enabled(if: Spreadsheet.canRead, "\(Spreadsheet.missing)"))
struct ExportWorkbookTests {
  private func page(_ stage: Stage, _ arguments: [String]) throws -> Spreadsheet.Contents.Page {
    let made = stage.run(["export"] + arguments + ["-o", "made.xlsx"])
    #expect(made.exitCode == 0, "\(made.narration)")
    let contents = try Spreadsheet.contents(of: stage.folder.appending(path: "made.xlsx"))
    #expect(contents.sheets.count == 1)
    return contents.sheets[0]
  }

  /// What openpyxl calls a cell of a kind.
  private static let types: [TidyKind: String] = [
    .text: "s", .integer: "n", .number: "n", .money: "n", .truth: "b", .day: "d", .moment: "d",
  ]

  private static let asked: [([String], [TidyColumn])] = [
    (["facts", "demo"], FactsExport.table.columns),
    (["cashflow", "demo", "--with-facts", "--as-of", "2028-12"], CashflowExport.table.columns),
    (["portfolio", "demo", "--as-of", "2028-12"], PortfolioExport.table.columns),
  ]

  @Test(arguments: asked.indices) func `cells have real types and the values of the CSV`(
    _ index: Int
  ) throws {
    let (arguments, columns) = Self.asked[index]
    let stage = try ExampleFacts.stage(in: "demo")
    let page = try page(stage, arguments)
    let csv = CSVTable(stage.run(["export"] + arguments).output)
    #expect(page.name == arguments[0] && page.frozen == "A2")
    #expect(page.cells[0] == columns.map { .text($0.name) })
    #expect(page.cells.count == csv.rows.count + 1 && csv.rows.count > 5)
    for (place, type) in page.types {
      let letters = place.prefix { $0.isLetter }
      let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
      if place.dropFirst(letters.count) == "1" { continue }
      #expect(type == Self.types[columns[column].kind], "\(place)")
    }
    for (cells, row) in zip(page.cells.dropFirst(), csv.rows) {
      for (value, column) in zip(cells, columns) {
        #expect(Self.agrees(value, try known(row[column.name]), column.kind), "\(column.name)")
      }
    }
  }

  private static func agrees(
    _ value: Spreadsheet.Value, _ text: String, _ kind: TidyKind
  ) -> Bool {
    switch value {
    case .nothing: text.isEmpty
    case .number(let number): Double(text).map { abs($0 - number) <= 1e-9 * abs(number) } ?? false
    case .truth(let truth): text == (truth ? "true" : "false")
    // CSV puts an apostrophe before what would be a formula.
    case .text(let words):
      kind == .moment ? text.hasPrefix(words) : text == words || text == "'" + words
    }
  }

  @Test func `an empty store gives a header alone`() throws {
    let page = try page(Stage.forFacts(), ["facts"])
    #expect(page.cells.count == 1 && page.cells[0].count == FactsExport.table.columns.count)
  }

  @Test func `what begins like a formula is text`() throws {
    let stage = try Stage.forFacts()
    let hostile = ["=HYPERLINK(\"x\")", "+1+1", "-2+3", "@SUM(A1)", "{=A1}"]
    for words in hostile {
      let made = stage.run([
        "record", "action", "devices", "--owner=\(words)", "--by", "2026-08-01", "--", words,
      ])
      #expect(made.exitCode == 0, "\(made.narration)")
    }
    let page = try page(stage, ["facts"])
    let place = try known(FactsExport.table.columns.firstIndex { $0.name == "text" })
    #expect(page.cells.dropFirst().map { $0[place] } == hostile.map { .text($0) })
    #expect(!page.types.values.contains("f"))
    let csv = CSVTable(stage.run(["export", "facts"]).output).rows.compactMap { $0["text"] }
    #expect(csv == ["'=HYPERLINK(\"x\")", "'+1+1", "'-2+3", "'@SUM(A1)", "{=A1}"])
  }
}
