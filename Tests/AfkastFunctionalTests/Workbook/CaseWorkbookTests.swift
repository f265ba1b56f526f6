import AfkastDocuments
import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Foundation
import Testing

/// The workbook of a case in LibreOffice: what it calculates is what Afkast says.
@Suite struct CaseWorkbookTests {
  private static let names = [
    "_net", "_npv", "_costs", "_benefits", "_peak_funding", "_months_below_zero",
    "_months_before_outlay",
  ]

  private func file(
    _ example: WorkbookCase, in stage: Stage, horizon: String? = nil
  ) throws -> URL {
    let evaluation = try example.evaluation(horizon: horizon)
    let workbook = CaseWorkbook(evaluation, try example.read().workspace.departments, .danish)
    let file = stage.folder.appending(path: "\(UUID().uuidString).xlsx")
    try WorkbookWriter().write(
      Workbook(title: example.name, workbook.sheets, names: workbook.names), to: file.path)
    return file
  }

  private func expect(
    _ answer: Spreadsheet.Answer, is evaluation: Evaluation, _ what: String
  ) throws {
    #expect(answer.errors == [], "\(what)")
    func ore(_ column: String) -> [Double] {
      (answer.columns[column] ?? []).compactMap { $0.number.map { ($0 * 100).rounded() } }
    }
    #expect(ore("Netto") == evaluation.flow.net.map { Double($0.ore) }, "\(what)")
    #expect(
      ore("Akkumuleret netto") == evaluation.flow.cumulative.map { Double($0.ore) }, "\(what)")
    let expected = [
      "_net": evaluation.net.kroner, "_npv": evaluation.netPresentValue.kroner,
      "_costs": evaluation.totalCosts.kroner, "_benefits": evaluation.totalBenefits.kroner,
      "_peak_funding": evaluation.peakFunding.amount.kroner,
      "_months_below_zero": evaluation.monthsBelowZero,
      "_months_before_outlay": Double(
        evaluation.flow.firstOutlayIndex ?? evaluation.flow.horizon.count),
    ]
    for (name, value) in expected {
      let number = try #require(answer.names[name]?.number, "\(what): \(name)")
      #expect(abs(number - value) < 0.005, "\(what): \(name)")
    }
  }

  @Test(.enabled(if: Spreadsheet.canCalculate, Comment(rawValue: Spreadsheet.missing)))
  func `every case, unchanged and with an assumption changed`() throws {
    let stage = try Stage()
    defer { withExtendedLifetime(stage) {} }
    var (jobs, expected) = ([Spreadsheet.Job](), [(String, Evaluation)]())
    for example in WorkbookCase.all {
      let file = try file(example, in: stage)
      let plan = try example.evaluation()
      jobs.append(.init(file, names: Self.names, sheet: "Pengestrøm"))
      expected.append((example.name, plan))
      for assumption in plan.changeable.prefix(example.name.hasPrefix("cases") ? 2 : 20) {
        let other = try assumption.other()
        let name = try #require(DefinedName(id: assumption.id.text)).text
        jobs.append(.init(file, [name: other.shown], names: Self.names, sheet: "Pengestrøm"))
        let setting = AssumptionSetting(values: [assumption.id: other.base])
        expected.append(("\(example.name) \(name)", try example.evaluation(setting)))
      }
    }
    let answers = try Spreadsheet.recalculated(jobs)
    #expect(answers.count == expected.count)
    for (answer, (what, evaluation)) in zip(answers, expected) {
      try expect(answer, is: evaluation, what)
    }
  }

  @Test(.enabled(if: Spreadsheet.canCalculate, Comment(rawValue: Spreadsheet.missing)))
  func `sixty years, and everything seven months later`() throws {
    let stage = try Stage()
    defer { withExtendedLifetime(stage) {} }
    let example = WorkbookCase(name: WorkbookCase.everything)
    let file = try file(example, in: stage, horizon: "60 years")
    let answers = try Spreadsheet.recalculated([
      .init(file, names: Self.names, sheet: "Pengestrøm"),
      .init(file, ["_shift": 7], names: Self.names, sheet: "Pengestrøm"),
    ])
    let later = AssumptionSetting(shift: try #require(WholeMonths(7)))
    try expect(answers[0], is: try example.evaluation(horizon: "60 years"), "60 years")
    try expect(answers[1], is: try example.evaluation(later, horizon: "60 years"), "later")
  }

  /// A reader who does not calculate sees Afkast's figures.
  @Test(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
  func `formulas carry their values`() throws {
    let stage = try Stage()
    defer { withExtendedLifetime(stage) {} }
    let example = WorkbookCase(name: WorkbookCase.everything)
    let contents = try Spreadsheet.contents(of: try file(example, in: stage))
    let evaluation = try example.evaluation()
    let flow = try #require(contents.sheets.first { $0.name == "Pengestrøm" })
    let column = try #require(flow.cells[2].firstIndex(of: .text("Akkumuleret netto")))
    #expect(
      flow.values.dropFirst(3).map { $0[column].number }
        == evaluation.flow.cumulative.map(\.kroner))
    for row in flow.cells.dropFirst(3) {
      guard case .text(let formula) = row[column] else {
        Issue.record("\(row[column])")
        return
      }
      #expect(formula.hasPrefix("=ROUND("))
    }
    for sheet in contents.sheets { #expect(sheet.isProtected, "\(sheet.name)") }
    let assumptions = try #require(contents.sheets.first { $0.name == "Forudsætninger" })
    #expect(assumptions.unlocked.contains("C4"))
    #expect(contents.names["borgere"] == "'Forudsætninger'!$C$4")
  }

  @Test func `the same case gives the same bytes`() throws {
    let stage = try Stage()
    defer { withExtendedLifetime(stage) {} }
    let example = WorkbookCase(name: WorkbookCase.everything)
    let files = try [file(example, in: stage), file(example, in: stage)]
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
  }

  @Test func `in English`() throws {
    let example = WorkbookCase(name: "cases/led-gadelys.yaml")
    let workbook = CaseWorkbook(try example.evaluation(), [], .english)
    #expect(workbook.sheets.map(\.name.text).prefix(2) == ["Overview", "Assumptions"])
  }
}
