import AfkastTestSupport
import Foundation
import Testing

/// The workbook of a case report, as other programs find it.
@Suite struct ReportWorkbookTests {
  private static let hostile = [
    #"=HYPERLINK("http://evil.example","klik")"#, "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)",
    "\t=1+1", "=\"\"&A1", "_x003D_1+1", "[Bog]Ark!A1 & &P",
  ]

  /// A case whose every text begins like a formula.
  private func stage() throws -> Stage {
    let stage = try Stage()
    func words(_ place: Int) -> String {
      let text = Self.hostile[place % Self.hostile.count]
      return "\""
        + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\t", with: "\\t") + "\""
    }
    try stage.write("language: da\ndepartments:\n  sundhed: \(words(0))\n", to: "afkast.yaml")
    try stage.write(
      """
      afkast: 1
      id: hostile
      title: \(words(0))
      summary: \(words(1))
      owner: \(words(2))
      departments: [sundhed]
      start: 2027-01
      horizon: 4 years
      assumptions:
        a1: { likely: 120 citizen, low: 90 citizen, high: 150 citizen, source: \(words(0)), note: \(words(3)) }
        r: { likely: 12_000 kr/year/citizen, low: 9_000 kr/year/citizen, high: 13_000 kr/year/citizen, source: \(words(6)) }
        true: 50 %
      costs:
        - { id: devices, title: \(words(5)), kind: investment, amount: 1.8 mkr, in: 2027-01, source: \(words(7)), note: \(words(4)) }
      benefits:
        - { id: visits, title: \(words(0)), kind: cash, amount: a1 * r * true, source: \(words(1)) }
        - { id: safe, title: \(words(2)), kind: quality }
      """, to: "hostile.yaml")
    return stage
  }

  private func file(_ stage: Stage, _ more: [String] = []) -> URL {
    let result = stage.run(
      ["report", "case", "hostile.yaml", "--as-of", "2027-06", "-o", "case.xlsx"] + more)
    #expect(result.exitCode == 0, "\(result.narration)")
    return stage.folder.appending(path: "case.xlsx")
  }

  @Test(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
  func `what users wrote is never a formula`() throws {
    let stage = try stage()
    defer { withExtendedLifetime(stage) {} }
    let found = try Spreadsheet.contents(of: file(stage))
    let texts = Set(found.sheets.flatMap { $0.cells.joined() })
    for words in [Self.hostile[0], Self.hostile[1], Self.hostile[3], Self.hostile[5]] {
      #expect(texts.contains(.text(words)), "\(words)")
    }
    for sheet in found.sheets {
      for (row, cells) in sheet.cells.enumerated() {
        for (column, cell) in cells.enumerated() {
          guard case .text(let words) = cell, Self.hostile.contains(words), column < 26 else {
            continue
          }
          let name = "\(Character(UnicodeScalar(65 + UInt8(column))))\(row + 1)"
          #expect(sheet.types[name] == "s", "\(sheet.name) \(name)")
        }
      }
      #expect(sheet.paper == "9" && sheet.fits && sheet.footer.contains("&P"))
    }
    #expect(Set(found.names.keys).isSuperset(of: ["a1_", "r_", "true_", "_npv", "_shift"]))
    #expect(found.sheets.last?.name == "Oplysninger")
  }

  /// Names that would be cells, and words that would be formulas, calculate all the same.
  @Test(.enabled(if: Spreadsheet.canCalculate, Comment(rawValue: Spreadsheet.missing)))
  func `a hostile case calculates`() throws {
    let stage = try stage()
    defer { withExtendedLifetime(stage) {} }
    let file = file(stage)
    let answers = try Spreadsheet.recalculated([
      .init(file, names: ["_net"], sheet: "Pengestrøm"),
      .init(file, ["a1_": 90, "true_": 1], names: ["_net"], sheet: "Pengestrøm"),
    ])
    // 120 × 12,000 × 50 % × 4 years less 1.8 mio.; then 90 × 12,000 × 4 less the same.
    #expect(answers.map { $0.names["_net"] } == [.number(1_080_000), .number(2_520_000)])
    #expect(answers.allSatisfy { $0.errors == [] })
  }

  @Test func `its chart says what one sees, in each language`() throws {
    let stage = try stage()
    for (language, words) in [("da", "Tjener sig hjem i juni 2029"), ("en", "June 2029")] {
      let file = file(stage, ["--language", language])
      let drawing = try ZippedText.parts(of: file).first { $0.key == "xl/drawings/drawing1.xml" }
      let text = try #require(drawing?.value)
      #expect(text.contains("descr=\"") && text.contains(words), "\(text)")
    }
  }

  /// Each case in a row, each month in a column, in whole kroner.
  @Test(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
  func `a portfolio month by month`() throws {
    let stage = try stage()
    defer { withExtendedLifetime(stage) {} }
    let result = stage.run(
      ["report", "portfolio", "hostile.yaml", "--as-of", "2026-12", "-o", "all.xlsx"])
    #expect(result.exitCode == 0, "\(result.narration)")
    let found = try Spreadsheet.contents(of: stage.folder.appending(path: "all.xlsx"))
    let sheet = try #require(found.sheets.first { $0.name == "Prognose pr. måned, kr." })
    #expect(
      sheet.cells[1].prefix(3) == [.text("Indsats"), .text("Med i sum"), .text("2027-01-01")])
    // 120 × 12,000 × 50 % a year is 60,000 a month; the first one pays 1.8 mio.
    #expect(sheet.cells[2].dropFirst(2).prefix(2) == [.number(-1_740_000), .number(60_000)])
    #expect(sheet.cells[2].count == 50 && sheet.frozen == "C3" && sheet.repeated == "$1:$2")
  }

  @Test(arguments: ["board", "case", "council", "portfolio"])
  func `every workbook says last where it comes from`(_ kind: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let path = ["board", "portfolio"].contains(kind) ? "demo" : "demo/rpa-robotter.yaml"
    let result = stage.run(
      ["report", kind, path, "--as-of", "2028-12", "-o", "a.xlsx"])
    #expect(result.exitCode == 0, "\(result.narration)")
    let parts = try ZippedText.parts(of: stage.folder.appending(path: "a.xlsx"))
    let sheets = try known(parts["xl/workbook.xml"]).matches(of: #/<sheet name="([^"]+)"/#)
    #expect(sheets.last.map { String($0.1) } == "Oplysninger")
    let texts = try known(parts["xl/sharedStrings.xml"])
    #expect(texts.contains("kædens ende er ") && texts.contains("december 2028"))
  }
}
