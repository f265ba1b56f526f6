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

  /// Whether `imports` is read, which may be most of the file and is of use to an import only.
  package enum Imports: Sendable {
    case read
    /// Mistakes in it are not seen.
    case skipped
  }

  /// Reads a workspace file.
  package init(_ source: SourceText, imports: Imports = .read) {
    if imports == .skipped {
      let read = Self.read(source.withoutImports)
      if !read.diagnostics.hasErrors {
        self.init(source, read)
        return
      }
    }
    self.init(source, Self.read(source))
  }

  private init(_ source: SourceText, _ read: (workspace: Workspace, diagnostics: [Diagnostic])) {
    self.source = source
    workspace = read.workspace
    diagnostics = read.diagnostics
  }

  private static func read(
    _ source: SourceText
  ) -> (workspace: Workspace, diagnostics: [Diagnostic]) {
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
    return (workspace, mistakes.diagnostics.sortedByPlace())
  }
}
