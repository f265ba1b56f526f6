import AfkastDiagnostics
import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Testing

/// A form comes back to a case that somebody has changed meanwhile.
@Suite struct CaseFormMergeTests {
  private static let sent = """
    afkast: 1
    id: sag
    title: Sag
    start: 2027-01
    horizon: 5 years
    costs:
      - { id: koeb, kind: investment, amount: 900 tkr, in: 2027-01, note: Ældre tilbud }
      - { id: drift, kind: operating, amount: { 2027: 100 tkr, 2028: 120 tkr } }
    kpis:
      - { id: brug, title: I brug, unit: citizen, target: { value: 10, by: 2028-12 } }

    """

  private func source(_ text: String) -> SourceText { SourceText(name: "sag.yaml", text: text) }

  /// What becomes of the case as it is now when a cell of the form says something else.
  private func result(
    _ sheet: String, row: String, column: String, _ cell: SheetCell, now: String
  ) throws -> CaseFormResult {
    let form = try SentForm(source(Self.sent), in: Workspace())
    var workbook = form.forms
    let index = try #require(workbook.sheets.firstIndex { $0.name.text == sheet })
    let rows = workbook.sheets[index].rows
    let line = try #require(rows.firstIndex { $0.first?.value == .text(row) })
    let place = try #require(rows[0].firstIndex { $0.value == .text(column) })
    workbook.sheets[index].rows[line][place] = cell
    let file = source(now)
    return CaseFormResult(
      try form.changes(in: workbook), sent: form.content, into: file,
      try #require(CaseText(file)), in: Workspace())
  }

  private func price(_ now: String) throws -> CaseFormResult {
    try result("Udgifter", row: "koeb", column: "amount", .number(950, .quantity), now: now)
  }

  @Test func `what others changed elsewhere stays`() throws {
    let now = Self.sent.replacing("title: Sag", with: "title: Ny titel   # andres")
    let text = try #require(try price(now).text)
    #expect(text == now.replacing("900 tkr", with: "950 tkr"))
  }

  @Test func `the same change is known already`() throws {
    let now = Self.sent.replacing("900 tkr", with: "950 tkr")
    let result = try price(now)
    #expect(result.changes == [] && result.known.count == 1 && result.text == now)
  }

  @Test func `another change of the same field is refused with both values`() throws {
    let result = try price(Self.sent.replacing("900 tkr", with: "800 tkr"))
    #expect(result.text == nil)
    #expect(result.faults.map(\.problem) == [.collided(sent: "900 tkr", now: "800 tkr")])
    #expect(result.faults.first?.place?.text == "Udgifter!E6")
  }

  @Test func `a value over time does not replace a sum that took its place`() throws {
    let now = Self.sent.replacing("{ 2027: 100 tkr, 2028: 120 tkr }", with: "90 tkr/year")
    let result = try result(
      "Tal over tid", row: "costs/drift/amount/2028", column: "value", .number(130, .quantity),
      now: now)
    #expect(result.text == nil && result.faults.count == 1)
  }

  @Test func `a trend does not take a target with it that somebody moved`() throws {
    let trend = SheetCell.text("stigende")
    let moved = try result(
      "KPI'er", row: "brug", column: "targetTrend", trend,
      now: Self.sent.replacing("value: 10", with: "value: 12"))
    #expect(moved.text == nil && moved.faults.count == 1)
    let kept = try result("KPI'er", row: "brug", column: "targetTrend", trend, now: Self.sent)
    #expect(kept.text?.contains("target: rising") == true)
    // What goes with the change is told.
    #expect(
      kept.changes.map(\.told.words) == [
        "kpis/brug/target:  > rising", "kpis/brug/target/by: 2028-12 >",
        "kpis/brug/target/value: 10 >",
      ])
  }

  @Test func `an item that others changed is not taken out`() throws {
    let mark = SheetCell.text("x")
    let changed = try result(
      "Udgifter", row: "koeb", column: "remove", mark,
      now: Self.sent.replacing("Ældre tilbud", with: "Nyt tilbud"))
    #expect(changed.faults.map(\.problem) == [.itemCollided])
    let gone = try result("Udgifter", row: "koeb", column: "remove", mark, now: Self.sent)
    #expect(gone.text?.contains("koeb") == false)
  }

  @Test(arguments: [
    ("2.500 t.kr.", CaseFormProblem.ambiguousNumber), ("2,5 mio. kr.", .notThatUnit),
    ("950 kr./år", .notThatUnit),
  ])
  func `a number with a unit of its own must not contradict the one beside it`(
    _ words: String, _ problem: CaseFormProblem
  ) throws {
    let result = try result(
      "Udgifter", row: "koeb", column: "amount", .text(words), now: Self.sent)
    #expect(result.faults.map(\.problem) == [problem] && result.text == nil)
  }

  @Test func `a number with the same unit is taken`() throws {
    let result = try result(
      "Udgifter", row: "koeb", column: "amount", .text("1.234,5 t.kr."), now: Self.sent)
    #expect(result.text == Self.sent.replacing("900 tkr", with: "1234.5 tkr"))
  }

  @Test func `a missing field is told where it is filled in`() throws {
    let result = try result("Udgifter", row: "koeb", column: "costKind", .empty, now: Self.sent)
    #expect(result.faults.map { $0.place?.text } == ["Udgifter!D6"])
  }
}
