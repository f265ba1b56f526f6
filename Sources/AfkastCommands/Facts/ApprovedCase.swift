import AfkastDiagnostics
import AfkastInput
import AfkastModel
import ArgumentParser

/// A case and its workspace as they were approved, read again from the texts that were frozen.
struct ApprovedCase {
  let loaded: LoadedCases.Loaded
  let businessCase: BusinessCase

  var workspace: Workspace { loaded.workspaceFile?.workspace ?? Workspace() }

  /// Reads an approved version; nil where this program finds mistakes in it, as rules may get stricter.
  init?(_ approval: Approval) {
    loaded = Self.read(approval, name: "version \(approval.version)")
    guard let businessCase = loaded.file.businessCase else { return nil }
    self.businessCase = businessCase
  }

  /// Reads an approved version; says what is wrong where this program cannot read it any more.
  init(_ approval: Approval, of id: CaseID, in context: Context) throws {
    loaded = Self.read(approval, name: "\(id.text) version \(approval.version)")
    let found = (loaded.workspaceFile?.diagnostics ?? []) + loaded.file.diagnostics
    let diagnostics = found.filter { $0.severity == .error }
    guard diagnostics.isEmpty, let businessCase = loaded.file.businessCase else {
      let renderer = DiagnosticRenderer(
        sources: [loaded.workspaceFile?.source, loaded.file.source].compactMap(\.self),
        coloured: context.console.colours)
      context.console.narrate(renderer.render(diagnostics) + "\n")
      throw context.failure(
        "The approved version \(approval.version) of \(id.text) cannot be read by this Afkast.",
        hint: "the program that it was approved with can read it", .mistakesInFiles)
    }
    self.businessCase = businessCase
  }

  private static func read(_ approval: Approval, name: String) -> LoadedCases.Loaded {
    let workspace = WorkspaceFile(
      SourceText(name: "\(name), \(CasePaths.workspaceName)", text: approval.workspaceText),
      imports: .skipped)
    let source = SourceText(name: name, text: approval.caseText)
    return LoadedCases.Loaded(
      file: CaseFile(source, in: workspace.workspace), workspaceFile: workspace)
  }
}
