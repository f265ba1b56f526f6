package import AfkastDiagnostics
package import AfkastModel

/// The file `afkast.yaml` after reading.
package struct WorkspaceFile: Sendable {
  /// The text.
  package let source: SourceText
  /// What was read; where there are mistakes, defaults stand in, so that cases can be checked.
  package let workspace: Workspace
  /// What was found, in order of place.
  package let diagnostics: [Diagnostic]

  /// Reads a workspace file.
  package init(_ source: SourceText) {
    let mistakes = Mistakes(in: source.name)
    var workspace = Workspace()
    // Until the tables are seen to be read, no name can be said not to be among them.
    workspace.incompleteTables = Set(TableKind.allCases)
    workspace.hasIncompleteAssumptions = true
    if let node = YAMLReader.read(source, mistakes: mistakes),
      let fields = Fields(node, WorkspaceSchema.file, mistakes: mistakes)
    {
      WorkspaceDecoder(fields).decode(into: &workspace)
    }
    self.source = source
    self.workspace = workspace
    diagnostics = mistakes.diagnostics.sortedByPlace()
  }
}
