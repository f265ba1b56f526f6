import AfkastDiagnostics
import AfkastInput
import AfkastModel
import ArgumentParser

/// A case as it was approved, read again from the texts that were frozen.
struct ApprovedCase {
  let loaded: LoadedCases.Loaded

  /// Reads both texts; says what is wrong where this program cannot read them any more.
  init(_ approval: Approval, of id: CaseID, in context: Context) throws {
    let version = "\(id.text) version \(approval.version)"
    let workspace = WorkspaceFile(
      SourceText(name: "\(version), afkast.yaml", text: approval.workspaceText))
    let file = CaseFile(
      SourceText(name: version, text: approval.caseText), in: workspace.workspace)
    loaded = LoadedCases.Loaded(file: file, workspaceFile: workspace)
    let diagnostics = (workspace.diagnostics + file.diagnostics).filter { $0.severity == .error }
    guard diagnostics.isEmpty else {
      let renderer = DiagnosticRenderer(
        sources: [workspace.source, file.source], coloured: context.console.colours)
      context.console.narrate(renderer.render(diagnostics) + "\n")
      throw context.failure(
        "The approved version \(approval.version) of \(id.text) cannot be read by this Afkast.",
        hint: "the program that it was approved with can read it", .mistakesInFiles)
    }
  }
}
