import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// All cases that paths lead to, and everything that was found in their files.
struct LoadedCases {
  /// A case file and the workspace that it belongs to.
  struct Loaded {
    let file: CaseFile
    let workspace: Workspace
  }

  private(set) var cases: [Loaded] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sources: [SourceText] = []

  init(_ paths: [String], in context: Context) {
    let workspaces = WorkspaceFinder(context.files)
    for found in CasePaths(context.files).find(paths) {
      switch found {
      case .businessCase(let path): load(path, workspaces, context.files)
      case .workspace(let path): workspaces.read(path)
      case .failure(let path, let failure): diagnostics.append(.unreadable(path, failure))
      case .noCases(let path): diagnostics.append(.noCases(in: path))
      }
    }
    diagnostics += cases.map(\.file).mistakesBetweenFiles() + workspaces.diagnostics
    diagnostics = diagnostics.sortedByPlace()
    sources += workspaces.sources
  }

  private mutating func load(
    _ path: String, _ workspaces: WorkspaceFinder, _ files: any FileSystem
  ) {
    let mistakes = Mistakes(in: path)
    defer { diagnostics += mistakes.diagnostics }
    do throws(FileFailure) {
      let bytes = try files.bytes(of: path, limit: SourceText.largestFile)
      guard let source = SourceText(name: path, bytes: bytes, mistakes: mistakes) else { return }
      let workspace = workspaces.workspace(ofCaseAt: path)
      let file = CaseFile(source, in: workspace)
      cases.append(Loaded(file: file, workspace: workspace))
      diagnostics += file.diagnostics
      sources.append(source)
    } catch {
      diagnostics.append(.unreadable(path, error))
    }
  }

  /// How many files were read.
  var fileCount: Int { sources.count }
}
