import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// Any bytes as a case file and as a workspace file, read and computed as the program does.
///
/// The fuzzers feed it, and the tests feed it the corpus that is committed.
package struct FuzzedCase: Sendable {
  private let workspace: WorkspaceFile
  private let isBrief: Bool

  /// Cases that name goals and departments find them in a workspace.
  package init(workspace text: String) { self.init(workspace: text, isBrief: false) }

  init(workspace text: String, isBrief: Bool) {
    self.isBrief = isBrief
    workspace = WorkspaceFile(SourceText(name: CaseRun.workspaceName, text: text))
  }

  /// What is wrong with how the bytes were treated; a trap is the worst of it.
  package func faults(_ bytes: [UInt8]) -> [String] {
    let mistakes = Mistakes(in: "-")
    guard let source = SourceText(name: "-", bytes: bytes, mistakes: mistakes) else {
      return faults(in: mistakes.diagnostics, [], isSound: false)
    }
    let asWorkspace = isBrief ? [] : WorkspaceFile(source).diagnostics
    let file = CaseFile(source, in: workspace.workspace)
    let found =
      faults(in: asWorkspace, [source], isSound: nil)
      + faults(in: file.diagnostics, [source], isSound: file.businessCase != nil)
    guard let businessCase = file.businessCase else { return found }
    return found + run(of: businessCase, bytes).faults
  }

  /// Whether the bytes are a case that every command answers for.
  package func reachesAnswers(_ bytes: [UInt8]) -> Bool {
    guard let source = SourceText(name: "-", bytes: bytes, mistakes: Mistakes(in: "-")),
      let businessCase = CaseFile(source, in: workspace.workspace).businessCase
    else { return false }
    return run(of: businessCase, bytes).isAnswered
  }

  private func run(of businessCase: BusinessCase, _ bytes: [UInt8]) -> CaseRun {
    CaseRun(
      of: businessCase, bytes: bytes, workspace: workspace.source.text, isBrief: isBrief)
  }

  /// A file is either sound or has a mistake that can be shown; nil where that is not known.
  private func faults(
    in diagnostics: [Diagnostic], _ sources: [SourceText], isSound: Bool?
  ) -> [String] {
    let text = DiagnosticRenderer(sources: sources).render(diagnostics)
    return [
      isSound == diagnostics.hasErrors ? "neither sound nor mistaken, or both" : nil,
      text.utf8.contains(0x1B) ? "a control character in a message" : nil,
    ].compactMap(\.self)
  }
}
