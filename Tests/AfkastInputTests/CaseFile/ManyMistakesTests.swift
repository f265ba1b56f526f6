import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct ManyMistakesTests {
  @Test func `reports every mistake of a file in one run and in order of place`() {
    let text = """
      afkast: 2
      id: Gade Lys
      titel: LED
      start: 2027-13
      horizon: 1_000 years
      departments: teknik
      costs:
        - { id: a, kind: investering, amount: 1,5 mkr, in: 2027-01 }
        - { id: a, kind: operating, amount: 300 tkr/år }
      benefits:
        - { id: b, kind: cash, amount: 1.250 tkr/year, harvest: 50 % }
        - { id: c, kind: capacity, harvest: 0.5, amount: -5 kr, in: 2027-01, node: x }
      kpis:
        - { id: k, title: K, unit: stk, good: bedre }
      """
    #expect(
      read(text).marks == [
        "format-version: 2", "bad-identifier: Gade Lys", "unknown-key: titel",
        "bad-month: 2027-13", "bad-horizon: 1_000 years", "wrong-type: teknik",
        "unknown-choice: investering", "comma-in-braces: 1,5 mkr", "duplicate-id: a",
        "bad-unit: 300 tkr/år", "thousands-mark: 1.250 tkr/year", "wrong-kind: harvest",
        "bad-percentage: 0.5", "negative: -5 kr", "unknown-name: x", "unknown-choice: bedre",
      ])
  }

  @Test func `gives no case where there is a mistake, and one where there is a warning`() {
    #expect(read(caseText(cost: "amount: 1, in: 2027-01")).businessCase == nil)
    #expect(read(caseText(cost: "amount: 1.250 tkr, in: 2027-01")).businessCase != nil)
  }

  @Test func `stops counting where nobody would go on reading`() {
    let items = (0..<20_000).map { "K \($0)" }.joined(separator: ", ")
    let found = mistakes(in: caseText("groups: [\(items)]"))
    #expect(found.count == Mistakes.most + 1)
    #expect(found.filter { $0 == "too-complex" }.count == 1)
    #expect(mistakes(in: caseText("promise: { \(items) }")).count == Mistakes.most + 1)
  }

  @Test func `finds two files with one id though one of them is broken`() {
    let first = CaseFile(SourceText(name: "a", text: caseText()), in: Workspace())
    let second = CaseFile(
      SourceText(name: "b", text: caseText(cost: "amount: 1")), in: Workspace())
    let found = [first, second].mistakesBetweenFiles()
    #expect(found.map(\.id) == ["duplicate-case"])
    #expect(found.first?.file == "b")
    #expect(found.first?.notes.first?.file == "a")
    #expect([first].mistakesBetweenFiles().isEmpty)
  }

  @Test func `says where a mistake of computing arose`() throws {
    let file = read(caseText())
    let line = try #require(file.businessCase?.lines.last)
    #expect(
      file.source.text(at: file.mistake(.overflow, "", hint: "", line: line.id).range) == "stroem")
    #expect(file.source.text(at: file.mistake(.overflow, "", hint: "").range) == "gadelys")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `reads a case whatever ends its lines`(_ end: String) {
    let text = fullCase.replacing("\n", with: end)
    let broken = text.replacing("1.8 mkr", with: "1,8 mkr")
    #expect(mistakes(in: text) == [])
    #expect(read(broken).diagnostics.first?.range?.start == SourcePosition(line: 24, column: 13))
  }
}
