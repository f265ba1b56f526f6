import AfkastDiagnostics
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Testing

/// A form that nobody changed changes nothing.
@Suite struct CaseFormRoundTripTests {
  private func expectSame(_ form: SentForm, _ what: String) throws {
    let found = try form.changes(in: form.forms)
    #expect(found.changes.map(\.kind) == [], "\(what)")
    #expect(found.faults == [], "\(what)")
    #expect(found.missing == [], "\(what)")
    let result = form.result(of: found)
    #expect(result.faults == [], "\(what)")
    #expect(result.text == form.source.text, "\(what)")
  }

  @Test(arguments: WorkbookCase.all, [Language.danish, .english])
  func `a case as it is`(_ example: WorkbookCase, _ language: Language) throws {
    try expectSame(try SentForm(named: example.name, language), example.name)
  }

  @Test(arguments: CaseTemplate.all.map(\.name))
  func `a template`(_ name: String) throws {
    let template = try #require(CaseTemplate.all.first { $0.name == name })
    let text = template.text(
      id: try WrittenOption.caseID("ny"), start: try WrittenOption.month("2028-01"))
    try expectSame(
      try SentForm(SourceText(name: name, text: text), in: Workspace()), name)
  }

  @Test func `five hundred generated cases`() throws {
    let workspace = WorkspaceFile(
      SourceText(name: "afkast.yaml", text: GeneratedCaseText.workspace)
    ).workspace
    for seed in UInt64(1)...500 {
      let source = SourceText(name: "\(seed).yaml", text: GeneratedCaseText(seed: seed).text)
      try expectSame(try SentForm(source, in: workspace), "seed \(seed)")
    }
  }
}
