import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// The cases that people learn the format from.
@Suite struct ShippedCasesTests {
  static let examples =
    (try? Repository.names(in: "cases").filter { $0.hasSuffix(".yaml") && $0 != "afkast.yaml" })
    ?? []

  private func workspace() throws -> WorkspaceFile {
    WorkspaceFile(SourceText(name: "afkast.yaml", text: try Repository.text("cases/afkast.yaml")))
  }

  @Test func `there are some`() {
    #expect(Self.examples.count >= 8)
    #expect(CaseTemplate.all.count >= 6)
  }

  @Test func `the example municipality has no mistakes`() throws {
    #expect(try workspace().diagnostics == [])
  }

  @Test(arguments: examples)
  func `an example has no mistakes`(_ name: String) throws {
    let text = try Repository.text("cases/\(name)")
    let file = CaseFile(SourceText(name: name, text: text), in: try workspace().workspace)
    #expect(file.diagnostics == [])
    #expect(file.questions(in: try workspace().workspace) == [])
    #expect(file.businessCase.map { $0.id.text + ".yaml" } == name)
  }

  @Test(arguments: CaseTemplate.all.map(\.name))
  func `a template has no mistakes whatever its first month`(_ name: String) throws {
    let template = try #require(CaseTemplate.all.first { $0.name == name })
    let id = try #require(CaseID("ny-sag"))
    for start in ["2027-01", "2027-12"] {
      let text = template.text(id: id, start: try MonthParser.parse(start))
      let file = CaseFile(SourceText(name: name, text: text), in: Workspace())
      #expect(file.diagnostics == [])
      #expect(file.questions(in: Workspace()) == [])
      #expect(file.businessCase?.id == id)
      #expect(!text.contains("{{"))
    }
  }
}
