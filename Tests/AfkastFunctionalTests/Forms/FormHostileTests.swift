import AfkastTestSupport
import Foundation
import Testing

/// Forms that come back otherwise than they were sent.
@Suite(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
struct FormHostileTests {
  private typealias Step = Spreadsheet.Edit.Step

  private static let march = "|i-brug||2026-03|"
  private static let sheet = Step.text(FormStage.sheet)

  /// A form with one value, and what a user did to the file besides.
  private func returned(_ steps: [[Step]]) throws -> FormStage {
    let form = try FormStage()
    try form.send()
    try form.fill(cells: [(Self.march, "G", 118)], then: steps)
    return form
  }

  @Test(
    arguments: [
      (
        "rows inserted",
        [["insertRows", "Sundhed og Omsorg", 5, 3], ["insertRows", "Sundhed og Omsorg", 12, 1]]
      ),
      (
        "columns inserted",
        [
          ["insertColumns", "Sundhed og Omsorg", 1, 1],
          ["insertColumns", "Sundhed og Omsorg", 8, 1],
        ]
      ),
      ("rows sorted", [["shuffle", "Sundhed og Omsorg", 7, 15, 3]]),
      ("everything moved", [["shuffle", "Sundhed og Omsorg", 1, 19, 5]]),
      ("sheets renamed", [["rename", "Sundhed og Omsorg", "Vores tal"]]),
      ("hidden sheet removed", [["remove", "_afkast"]]),
      ("days since 1904", [["epoch1904", "_afkast"]]),
    ] as [(String, [[Spreadsheet.Edit.Step]])])
  func `a value is found again`(_ what: String, _ steps: [[Spreadsheet.Edit.Step]]) throws {
    let form = try returned(steps)
    let result = form.read()
    #expect(result.exitCode == 0, "\(what): \(result)")
    #expect(try form.measurements().contains("hjemmepleje i-brug - 2026-03 118.0 -"))
  }

  @Test func `rows that were deleted are missed`() throws {
    let form = try FormStage()
    try form.send()
    let row = try form.row("|fejl||2026-05|")
    try form.fill(
      cells: [(Self.march, "G", 118)],
      then: [["deleteRows", Self.sheet, .number(Double(row)), 1]])
    let result = form.read()
    #expect(result.exitCode == 0 && result.output.contains("ikke med retur"), "\(result)")
    #expect(result.output.contains("fejl, 2026-05"))
    #expect(try form.measurements().contains("hjemmepleje i-brug - 2026-03 118.0 -"))
  }

  @Test func `cells that nobody wrote as they stand are refused`() throws {
    let form = try FormStage()
    try form.send()
    let row = try form.row(Self.march)
    let days = try form.row("|action|")
    try form.fill(
      cells: [
        (Self.march, "G", "=100+18"), ("2026-04|citizen", "G", 120), ("2026-05|citizen", "G", 130),
        ("2026-05|citizen", "E", "2026-07"), ("2026-06|citizen", "G", 140),
        ("2026-06|citizen", "N", "husk ferien"), ("|milestone|", "I", "29.05.2026"),
        ("|action|", "G", "måske"),
      ],
      then: [["merge", Self.sheet, .text("G\(row + 1):H\(row + 1)")]])
    let outcomes = try form.outcomes()
    let problems = outcomes.filter { $0.outcome == "refused" }.map {
      "\($0.cell ?? "") \($0.problem ?? "")"
    }
    #expect(
      Set(problems) == [
        "G\(row) formula", "G\(row + 1) merged", "G\(row + 2) changed", "N\(row + 3) outside",
        "I\(days - 1) day-without-tick", "G\(days) not-a-tick",
      ], "\(problems)")
    #expect(outcomes.filter { $0.outcome == "new" }.map(\.value) == [140])
  }

  /// A formula whose value Excel has stored is refused as well.
  @Test func `what a formula last showed is not taken`() throws {
    let form = try FormStage()
    try form.send()
    try form.fill(cells: [(Self.march, "G", "=100+18")])
    guard Spreadsheet.canCalculate else { return }
    try Spreadsheet.resave([form.url()])
    let march = try form.outcomes().first { $0.kpi == "i-brug" && $0.period == "2026-03" }
    #expect(march?.problem == "formula" && march?.text == "118")
  }

  @Test(.enabled(if: Spreadsheet.canCalculate, Comment(rawValue: Spreadsheet.missing)))
  func `LibreOffice saves it, and nothing changes`() throws {
    let form = try returned([["set", "Sundhed og Omsorg", "B4", "Teamleder"]])
    try Spreadsheet.resave([form.url()])
    let result = form.read()
    #expect(result.exitCode == 0 && result.output.contains("udfyldt af Teamleder"), "\(result)")
    #expect(result.output.contains("1 svar registreret"))
  }

  @Test func `days count from 1904 where the file says so`() throws {
    let form = try FormStage()
    try form.send()
    let row = try form.row("|action|")
    try form.fill(
      cells: [("|action|", "G", "x")],
      then: [["epoch1904", "_afkast"], ["date", Self.sheet, .text("I\(row)"), "2026-05-29"]])
    let done = try form.outcomes(FormStage.file, ["--dry-run"]).first { $0.outcome == "new" }
    #expect(done?.day == "2026-05-29")
  }

  @Test func `another municipality's form is refused`() throws {
    let form = try returned([])
    let other = try FormStage(municipality: "Anden Kommune", startingLater: 1)
    try other.stage.write(try Data(contentsOf: form.url()), to: FormStage.file)
    let result = other.read()
    #expect(result.exitCode == 65 && result.output.contains("Prøve Kommune"), "\(result)")
    #expect(try !other.measurements().contains { $0.contains("2026-03 118") })
    // One of the same name whose facts began at another moment is another one too.
    let twin = try FormStage(startingLater: 1)
    try twin.stage.write(try Data(contentsOf: form.url()), to: FormStage.file)
    #expect(twin.read().output.contains("andet arbejdsområde"))
  }

  @Test func `what has changed since is told`() throws {
    let form = try returned([])
    try form.stage.write(
      FormStage.caseText.replacing(
        "title: Borgere med skærmbesøg, unit: citizen", with: "title: Besøg, unit: visit"),
      to: "cases/hjemmepleje.yaml")
    let unit = form.read()
    #expect(unit.exitCode == 65 && unit.output.contains("citizen og er nu visit"), "\(unit)")
    try form.stage.write(
      FormStage.caseText.replacing("id: i-brug", with: "id: brugere"), to: "cases/hjemmepleje.yaml")
    let gone = form.read()
    #expect(gone.exitCode == 65 && gone.output.contains("ikke længere KPI'en i-brug"), "\(gone)")
  }

  @Test func `forms of several departments in one file are all read`() throws {
    let form = try FormStage()
    try form.send("a.xlsx")
    try form.expect(
      ["form", "--department", "sundhed", "--output", "b.xlsx", "--as-of", "2026-07-31"])
    try form.fill("a.xlsx", cells: [(Self.march, "G", 118)])
    try form.fill("b.xlsx", cells: [("|i-brug||2026-07|", "G", 300)])
    try Spreadsheet.edit([.init(form.url("a.xlsx"), [["add", .text(form.url("b.xlsx").path)]])])
    let result = form.read("a.xlsx")
    #expect(result.exitCode == 0 && result.output.contains("2 svar registreret"), "\(result)")
  }

  @Test func `files that are no forms are told apart, and the others go on`() throws {
    let form = try returned([])
    let whole = try Data(contentsOf: form.url())
    try form.stage.write(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), to: "retur/a.xlsx")
    try form.stage.write(whole.prefix(whole.count / 2), to: "retur/b.xlsx")
    try form.stage.write("Dato;Tal\n", to: "retur/c.xlsx")
    let macros = TestWorkbook(sheet: "").replacing("xl/vbaProject.bin", with: "x")
    try macros.written { try form.stage.write(try Data(contentsOf: $0), to: "retur/d.xlsm") }
    let bomb = TestWorkbook(sheet: "").replacing(
      "xl/worksheets/sheet1.xml",
      with: "<worksheet><sheetData>" + String(repeating: " ", count: 20_000_000)
        + "</sheetData></worksheet>")
    try bomb.written { try form.stage.write(try Data(contentsOf: $0), to: "retur/e.xlsx") }
    try TestWorkbook(sheet: "<row><c t=\"str\"><v>Hej</v></c></row>").written {
      try form.stage.write(try Data(contentsOf: $0), to: "retur/f.xlsx")
    }
    try form.stage.write(whole, to: "retur/g.xlsx")
    try form.stage.write(Data([1]), to: "retur/~$g.xlsx")
    let result = form.stage.run(["import", "form", "retur", "--format", "json"])
    let read = try JSONDecoder().decode(
      FormStage.Answers.self, from: Data(result.output.utf8))
    #expect(
      read.files.map(\.problem) == [
        "locked", "no-workbook", "no-workbook", "macros", "zip-bomb", "no-form", nil,
      ])
    #expect(result.exitCode == 65 && read.files.last?.batch == 7)
    #expect(form.stage.run(["import", "form", "nej.xlsx"]).exitCode == 66)
  }
}
