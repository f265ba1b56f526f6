import AfkastTestSupport
import Foundation
import Testing

/// The workbook that departments get.
@Suite(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
struct FormFileTests {
  @Test func `the same input gives the same bytes`() throws {
    let form = try FormStage()
    try form.send("a.xlsx")
    try form.send("b.xlsx")
    #expect(try Data(contentsOf: form.url("a.xlsx")) == Data(contentsOf: form.url("b.xlsx")))
  }

  @Test func `the sheet says what is asked for, and only its yellow cells are open`() throws {
    let form = try FormStage()
    try form.send()
    let contents = try Spreadsheet.contents(of: form.url())
    #expect(contents.sheets.map(\.name) == [FormStage.sheet, "_afkast"])
    #expect(contents.sheets.map(\.isHidden) == [false, true])
    let page = contents.sheets[0]
    #expect(page.isProtected && page.hiddenColumns == ["L"] && page.frozen == "A7")
    #expect(page.paper == "9" && page.fits && page.repeated?.contains("1:$6") == true)
    // Eleven headings have a note where they need one; each row has its own rules.
    #expect(page.notes.count >= 8)
    #expect(page.validations.contains("B4"))
    let rows = try form.rows()
    // By hand: i-brug and fejl since their last value to June, one quarter and the next, an action, a milestone.
    let parts = rows.map { $0.mark.split(separator: "|").dropFirst(2).dropLast() }
      .map { $0.joined(separator: " ") }
    #expect(
      parts == [
        "measurement hjemmepleje i-brug 2026-03 citizen",
        "measurement hjemmepleje i-brug 2026-04 citizen",
        "measurement hjemmepleje i-brug 2026-05 citizen",
        "measurement hjemmepleje i-brug 2026-06 citizen",
        "measurement hjemmepleje tryghed 2026-Q1 %25",
        "measurement hjemmepleje tryghed 2026-Q2 %25",
        "measurement hjemmepleje fejl 2026-04 events/month",
        "measurement hjemmepleje fejl 2026-05 events/month",
        "measurement hjemmepleje fejl 2026-06 events/month",
        "milestone hjemmepleje udbud", "action hjemmepleje 6",
      ], "\(parts)")
  }

  @Test func `values of few people are not shown`() throws {
    let form = try FormStage()
    try form.send()
    let page = try Spreadsheet.contents(of: form.url()).sheets[0]
    let row = try form.row("|i-brug||2026-03|")
    #expect(page.cells[row - 1][3] == .text("2026-02: vises ikke (under 5 personer)\n2026-01: 90"))
    // Halfway from 0 in January to 1,200 in December: 2 of 11 months.
    #expect(page.cells[row - 1][5] == .text("218,2"))
  }

  @Test func `a file that is there is not written over`() throws {
    let form = try FormStage()
    try form.expect(["form", "--department", "sundhed"])
    let again = form.stage.run(["form", "--department", "sundhed"])
    #expect(again.exitCode == 73 && again.narration.contains("--replace"))
    try form.expect(["form", "--department", "sundhed", "--replace"])
  }

  @Test func `groups that were measured before are asked for`() throws {
    let form = try FormStage()
    for group in ["under-80", "over-80"] {
      try form.expect(
        ["record", "measurement", "hjemmepleje", "tryghed", "2026-Q1", "88", "--group", group])
    }
    try form.send()
    let marks = try form.rows().map(\.mark).filter { $0.contains("|tryghed|") }
    #expect(marks.count == 2 && marks.allSatisfy { $0.contains("2026-Q2") }, "\(marks)")
    #expect(marks.contains { $0.contains("|over-80|") })
  }
}
