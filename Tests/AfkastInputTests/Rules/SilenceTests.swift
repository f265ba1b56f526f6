import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

/// Which questions a case need not answer, and that silencing one is never silent itself.
@Suite struct SilenceTests {
  private func asked(_ text: String) -> [String] {
    read(text).questions(in: Workspace()).map(\.id)
  }

  @Test func `a case silences a question by its name, and no other`() {
    #expect(asked(caseText()).contains("no-owner"))
    #expect(asked(caseText()).contains("no-follow-up"))
    let silenced = asked(caseText("silence: { no-owner: The board decides in May }"))
    #expect(!silenced.contains("no-owner"))
    #expect(silenced.contains("no-follow-up"))
  }

  @Test func `a reason may be a sentence with commas, in quotes or on a line of its own`() {
    let file = read(fullCase)
    #expect(file.silences.map(\.id) == [.tooManyKPIs, .noOwner])
    #expect(file.silences.map(\.reason) == ["Aftalt", "Udpeges"])
    let text = caseText("silence:\n  no-owner: Decided in May, by the board")
    #expect(read(text).silences.map(\.reason) == ["Decided in May, by the board"])
  }

  @Test func `a silence holds for every place in the case`() {
    #expect(asked(caseText()).filter { $0 == "line-without-source" }.count == 2)
    #expect(
      !asked(caseText("silence: { line-without-source: A sketch }")).contains(
        "line-without-source"))
  }

  @Test func `a silence that silences nothing is asked about`() {
    let text = caseText("silence: { no-goal: There are none }")
    let question = read(text).questions(in: Workspace()).first { $0.id == "unneeded-silence" }
    #expect(question?.range.flatMap { read(text).source.text(at: $0) } == "no-goal")
  }

  @Test func `a name or reason that cannot be is a mistake`() {
    #expect(read(caseText("silence: { no-ownr: x }")).marks == ["unknown-name: no-ownr"])
    #expect(
      read(caseText("silence: { no-ownr: x }")).diagnostics.first?.replacement == "no-owner")
    #expect(
      read(caseText("silence: { unneeded-silence: x }")).marks
        == ["unknown-name: unneeded-silence"])
    #expect(read(caseText("silence: { no-owner: }")).marks == ["empty-value: no-owner"])
    #expect(read(caseText("silence: { no-owner: [a] }")).marks == ["wrong-type: [a]"])
    #expect(read(caseText("silence: [no-owner]")).marks == ["wrong-type: [no-owner]"])
    #expect(
      read(caseText("silence: { no-owner: one, two }")).marks == ["comma-in-braces: one, two"])
  }

  @Test func `reading asks none of these questions, and a broken case is not judged`() {
    #expect(read(caseText()).diagnostics == [])
    #expect(read(caseText("titel: x")).questions(in: Workspace()) == [])
  }

  @Test func `nobody is asked more than can be answered`() {
    let costs = (0..<5_000).map {
      "  - { id: c\($0), kind: operating, amount: 1 tkr/year }"
    }
    let text = caseText().replacing("costs:", with: "costs:\n" + costs.joined(separator: "\n"))
    #expect(asked(text).count == Mistakes.most)
  }
}
