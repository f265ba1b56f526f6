import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// The gallery of sound cases that leave one thing open: for each question a case that raises just
/// it, and what its writer is asked.
@Suite struct QuestionGalleryTests {
  @Test(arguments: QuestionID.allCases)
  func `asks what its gallery shows, and nothing else`(_ id: QuestionID) throws {
    let folder = "\(GalleryTests.folder)/\(id.rawValue)"
    var (workspace, sources) = (Workspace(), [SourceText]())
    for name in try Repository.names(in: folder).filter({ $0.hasSuffix(".yaml") }) {
      let source = SourceText(name: name, text: try Repository.text("\(folder)/\(name)"))
      if name == "afkast.yaml" {
        workspace = WorkspaceFile(source).workspace
      } else {
        sources.append(source)
      }
    }
    let file = CaseFile(try #require(sources.first, "\(folder) has no case"), in: workspace)
    #expect(file.diagnostics == [])
    let asked = file.questions(in: workspace)
    #expect(asked.map(\.id) == [id.rawValue])
    #expect(asked.allSatisfy { $0.severity == .warning && $0.message.hasSuffix("?") })
    try expectGolden(
      DiagnosticRenderer(sources: sources).render(asked), "\(folder)/message.txt")
  }

  @Test func `every question is asked by one rule, and only those can be silenced`() {
    let asked = Rules.all.map(\.id)
    #expect(asked == QuestionID.allCases.filter { $0 != .unneededSilence })
    #expect(Silence.possible == asked.map(\.rawValue))
  }

  @Test func `no question has the name of a mistake`() {
    #expect(QuestionID.allCases.filter { MistakeID(rawValue: $0.rawValue) != nil } == [])
  }
}
