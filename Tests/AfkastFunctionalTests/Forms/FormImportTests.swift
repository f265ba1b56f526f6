import AfkastTestSupport
import Foundation
import Testing

/// What comes back, filled in as people do.
@Suite(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
struct FormImportTests {
  private typealias Step = Spreadsheet.Edit.Step

  private static let march = "|i-brug||2026-03|"
  private static let april = "|i-brug||2026-04|"

  @Test func `answers become facts, once, and undo takes the file back`() throws {
    let form = try FormStage()
    try form.send()
    try form.fill(
      cells: [
        (Self.march, "G", 118), (Self.march, "I", 41), (Self.march, "J", "To uger uden internet"),
        ("|tryghed||2026-Q1|", "G", "86,5 %"), ("|action|", "G", "x"),
        ("|milestone|", "G", "ja"), ("|milestone|", "I", "29-05-2026"),
      ], then: [["set", .text(FormStage.sheet), "B4", "Teamleder"]])
    let first = form.read()
    #expect(first.exitCode == 0, "\(first)")
    try expectGolden(first.output, "Tests/AfkastFunctionalTests/Screens/import-form-da.txt")
    #expect(try form.measurements().contains("hjemmepleje i-brug - 2026-03 118.0 41"))
    #expect(try form.measurements().contains("hjemmepleje tryghed - 2026-Q1 86.5 -"))
    let log = form.stage.run(["log"]).output
    let words = log.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains("Sundhed og Omsorg!G7 i \(FormStage.file), udfyldt af Teamleder"), "\(log)")
    #expect(form.stage.run(["verify"]).exitCode == 0)
    let again = form.read()
    #expect(again.exitCode == 0 && again.output.contains("Intet er nyt"), "\(again)")
    #expect(again.output.contains("den samme som i import"))
    let before = try form.measurements()
    try form.expect(["undo", "7", "--reason", "Forkert fil"])
    #expect(try form.measurements().count == before.count - 2)
    #expect(form.read().output.contains("svar registreret"))
    #expect(try form.measurements() == before)
  }

  @Test func `numbers as people write them, and empty cells`() throws {
    let form = try FormStage()
    try form.send()
    let cells: [(String, String, Step)] = [
      (Self.march, "G", " 1\u{A0}34 "), (Self.april, "G", "1.134,50"),
      ("2026-05|citizen", "G", "abc"),
      ("2026-06|citizen", "G", true), ("|tryghed||2026-Q1|", "G", "87 %"),
      ("|tryghed||2026-Q2|", "G", 140), ("|fejl||2026-04|", "G", "1.5"),
      ("|fejl||2026-05|", "G", "13 borgere"), ("|fejl||2026-06|", "I", 12),
    ]
    try form.fill(cells: cells)
    let outcomes = try form.outcomes(FormStage.file, ["--dry-run"])
    let said = Dictionary(
      outcomes.map {
        ("\($0.kpi ?? "-") \($0.period ?? "-")", "\($0.outcome) \($0.problem ?? "")")
      },
      uniquingKeysWith: { first, _ in first })
    #expect(said["i-brug 2026-03"] == "refused not-a-number")
    #expect(said["i-brug 2026-05"] == "refused not-a-number")
    #expect(said["i-brug 2026-06"] == "refused wrong-kind")
    #expect(said["tryghed 2026-Q1"] == "new ")
    #expect(said["tryghed 2026-Q2"] == "refused off-scale")
    #expect(said["fejl 2026-04"] == "refused not-a-number")
    #expect(said["fejl 2026-05"] == "refused wrong-unit")
    #expect(said["fejl 2026-06"] == "refused count-without-value")
    let april = try known(outcomes.first { $0.kpi == "i-brug" && $0.period == "2026-04" })
    #expect(april.value == 1134.5)
    #expect(outcomes.count { $0.outcome == "empty" } == 2)
  }

  @Test func `a value far from the others is asked about, and taken when confirmed`() throws {
    let form = try FormStage()
    try form.send()
    try form.fill(cells: [("|fejl||2026-04|", "G", 130), (Self.march, "G", 210)])
    let asked = form.read()
    // 210 citizens are on the way from 3 to the target of the month.
    #expect(asked.exitCode == 65 && asked.output.contains("1 svar registreret"), "\(asked)")
    #expect(asked.output.contains("Skulle der stå 13?") && asked.output.contains("--accept"))
    let row = try form.row("|fejl||2026-04|")
    let cell = "\(FormStage.sheet)!G\(row)"
    let other = form.read(FormStage.file, ["--accept", "\(FormStage.sheet)!G99"])
    #expect(other.exitCode == 65 && other.narration.contains("G99"))
    try form.fill("b.xlsx", copiedFrom: FormStage.file, cells: [("|fejl||2026-04|", "K", "x")])
    #expect(form.read("b.xlsx", ["--dry-run"]).exitCode == 0)
    let accepted = form.read(FormStage.file, ["--accept", "'\(FormStage.sheet)'!G\(row)"])
    #expect(accepted.exitCode == 0 && accepted.output.contains("\(cell): "), "\(accepted)")
    #expect(try form.measurements().contains("hjemmepleje fejl - 2026-04 130.0 -"))
  }

  @Test func `a series long enough is held against its limits`() throws {
    let form = try FormStage()
    for (month, value) in [(4, 15), (5, 12), (6, 14)] {
      try form.expect(
        ["record", "measurement", "hjemmepleje", "fejl", "2026-0\(month)", "\(value)"])
    }
    try form.expect(
      ["form", "--department", "sundhed", "--output", "juli.xlsx", "--as-of", "2026-07-31"])
    for (value, outcome) in [(17, "new"), (30, "asked"), (0, "asked")] {
      let name = "juli-\(value).xlsx"
      try form.fill(
        name, copiedFrom: "juli.xlsx", cells: [("|fejl||2026-07|", "G", .number(Double(value)))])
      let found = try form.outcomes(name, ["--dry-run"]).first { $0.kpi == "fejl" }
      #expect(found?.outcome == outcome, "\(value)")
    }
  }

  @Test func `what is recorded is never put right by a form`() throws {
    let form = try FormStage()
    try form.send()
    try form.expect(["record", "measurement", "hjemmepleje", "i-brug", "2026-03", "118"])
    try form.fill(cells: [(Self.march, "G", 119), (Self.april, "G", 130)])
    let result = form.read()
    #expect(result.exitCode == 65)
    let words = result.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("afkast correct 7 --value 119"), "\(result.output)")
    #expect(try form.measurements().contains("hjemmepleje i-brug - 2026-03 118.0 -"))
    #expect(try form.measurements().contains("hjemmepleje i-brug - 2026-04 130.0 -"))
  }

  @Test func `two files that disagree are both refused, field by field`() throws {
    let form = try FormStage()
    try form.send("a.xlsx")
    try form.send("b.xlsx")
    try form.fill("a.xlsx", cells: [(Self.march, "G", 118), (Self.april, "G", 130)])
    try form.fill("b.xlsx", cells: [(Self.march, "G", 119), (Self.april, "G", 130)])
    let result = form.stage.run(["import", "form", "a.xlsx", "b.xlsx"])
    #expect(result.exitCode == 65)
    #expect(result.output.contains("1 svar registreret, 1 kendt i forvejen"), "\(result.output)")
    #expect(result.output.contains("2 afvist"))
    #expect(try !form.measurements().contains { $0.contains("i-brug - 2026-03") })
  }

  @Test func `remarks are words, without persons, formulas or hidden lines`() throws {
    let form = try FormStage()
    try form.send()
    let rows = try form.rows()
    func place(_ part: String) throws -> Step {
      .text("J\(try known(rows.first { $0.mark.contains(part) }?.row))")
    }
    let sheet = Step.text(FormStage.sheet)
    try Spreadsheet.edit([
      .init(
        form.url(),
        [
          ["text", sheet, try place(Self.march), "=tæl os med"],
          ["set", sheet, try place(Self.april), "Borger 010190-1234 klagede"],
          [
            "set", sheet, try place("2026-05|citizen"),
            .text(String(repeating: "lang ", count: 1_000)),
          ],
          ["set", sheet, try place("2026-06|citizen"), "=1+1"],
          ["set", sheet, try place("|tryghed||2026-Q1|"), "En linje\nog en til"],
        ])
    ])
    let result = form.read()
    let log = form.stage.run(["log", "--format", "csv"]).output
    #expect(result.exitCode == 65 && !result.output.contains("010190"))
    #expect(log.contains("=tæl os med") && log.contains("En linje og en til"))
    let problems = try form.outcomes(FormStage.file, ["--dry-run"]).compactMap(\.problem).sorted()
    #expect(problems == ["formula", "not-words", "person-number"])
  }
}

extension FormStage {
  /// A copy of a form with other cells written.
  func fill(
    _ name: String, copiedFrom other: String, cells: [(String, String, Spreadsheet.Edit.Step)]
  ) throws {
    try stage.write(try Data(contentsOf: url(other)), to: name)
    try fill(name, cells: cells)
  }
}
