import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// The gallery of broken files: for each mistake a file that makes it, and the message that its
/// writer gets.
@Suite struct GalleryTests {
  static let folder = "Tests/AfkastInputTests/Gallery"

  /// Mistakes that no file of a reasonable size can show by itself.
  static let exempt: [MistakeID: String] = [
    .overflow: "the engine finds it when it adds amounts; a file is read without adding",
    .tooLarge: "its file would have more than 1 MB; a test of its own makes one",
  ]

  @Test(arguments: MistakeID.allCases.filter { exempt[$0] == nil })
  func `says what its gallery shows`(_ id: MistakeID) throws {
    let folder = "\(Self.folder)/\(id.rawValue)"
    let names = try Repository.names(in: folder).filter { !$0.hasSuffix(".txt") }
    try #require(!names.isEmpty, "\(folder) has no broken file")
    let (text, ids) = try check(names.map { "\(folder)/\($0)" })
    #expect(ids.contains(id.rawValue), "the file makes no \(id.rawValue): \(ids)")
    try expectGolden(text, "\(folder)/message.txt")
  }

  @Test func `has no folder for a mistake that does not exist`() throws {
    let known = Set(MistakeID.allCases.map(\.rawValue) + QuestionID.allCases.map(\.rawValue))
    let folders = try Repository.names(in: Self.folder).filter { !$0.contains(".") }
    #expect(folders.filter { !known.contains($0) } == [])
  }

  @Test func `says that a file is too large`() {
    let mistakes = Mistakes(in: "stor.yaml")
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: SourceText.largestFile + 1)
    #expect(SourceText(name: "stor.yaml", bytes: bytes, mistakes: mistakes) == nil)
    let text = DiagnosticRenderer(sources: []).render(mistakes.diagnostics)
    #expect(
      text == """
        error[too-large]: the file is larger than 1 MB; a case has some thousand characters
          --> stor.yaml
           = a file holds one case, and measurements are kept elsewhere

        """)
  }

  private func check(_ paths: [String]) throws -> (text: String, ids: [String]) {
    var (sources, files, found) = ([SourceText](), [CaseFile](), [Diagnostic]())
    var workspace = Workspace()
    // A workspace file comes first: the cases beside it are in its workspace.
    for path in paths.sorted(by: { first, _ in first.hasSuffix("/afkast.yaml") }) {
      let name = String(path.split(separator: "/").last ?? "")
      let mistakes = Mistakes(in: name)
      let bytes = [UInt8](try Data(contentsOf: Repository.url(path)))
      if let source = SourceText(name: name, bytes: bytes, mistakes: mistakes) {
        sources.append(source)
        if name == "afkast.yaml" {
          let file = WorkspaceFile(source)
          workspace = file.workspace
          found += file.diagnostics
        } else {
          files.append(CaseFile(source, in: workspace))
        }
      }
      found += mistakes.diagnostics
    }
    found = (found + files.flatMap(\.diagnostics) + files.mistakesBetweenFiles()).sortedByPlace()
    return (DiagnosticRenderer(sources: sources).render(found), found.map(\.id))
  }
}
