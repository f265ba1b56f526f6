import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// All cases that paths lead to, and everything that was found in their files.
struct LoadedCases {
  /// A case file and the workspace that it belongs to.
  struct Loaded: Sendable {
    let file: CaseFile
    /// Nil where no `afkast.yaml` is above the case.
    let workspaceFile: WorkspaceFile?

    var workspace: Workspace { workspaceFile?.workspace ?? Workspace() }
  }

  private(set) var cases: [Loaded] = []
  /// The workspace files, those of the cases and those that paths lead to.
  private(set) var workspaces: [WorkspaceFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Those that nobody has been told of yet.
  private(set) var unreported: [Diagnostic] = []
  private(set) var sources: [SourceText] = []
  /// How many files were read, also those that hold no text.
  private(set) var fileCount = 0

  /// `finder` may have read workspace files before; of a `name`, only files that hold it as a word are
  /// read closely.
  init(
    _ paths: [String], in context: Context, by finder: WorkspaceFinder? = nil,
    holding name: String? = nil
  ) {
    let finder = finder ?? WorkspaceFinder(context.files)
    let word = name.map { Word($0) }
    var found: [(source: SourceText, workspace: WorkspaceFile?)] = []
    var casePaths = CasePaths(context.files)
    for path in casePaths.find(paths.map { CaseNames.path($0, in: context) }) {
      switch path {
      case .businessCase(let path):
        if let source = source(at: path, context.files, holding: word) {
          found.append((source, finder.workspace(ofCaseAt: path)))
        }
      case .workspace(let path): finder.read(path)
      case .failure(let path, let failure): diagnostics.append(.unreadable(path, failure))
      case .noCases(let path): diagnostics.append(.noCases(in: path))
      }
    }
    cases = found.concurrentMap { source, workspace in
      Loaded(
        file: CaseFile(source, in: workspace?.workspace ?? Workspace()), workspaceFile: workspace)
    }
    let files = cases.map(\.file)
    diagnostics += files.flatMap(\.diagnostics) + files.mistakesBetweenFiles()
    diagnostics = (diagnostics + finder.diagnostics).sortedByPlace()
    unreported = diagnostics
    sources = files.map(\.source) + finder.found.map(\.source)
    workspaces = finder.found
    fileCount += finder.fileCount
  }

  /// The same with more mistakes, which have not been told yet.
  func adding(_ found: [Diagnostic]) -> LoadedCases {
    var loaded = self
    loaded.unreported = found.sortedByPlace()
    loaded.diagnostics = (diagnostics + found).sortedByPlace()
    return loaded
  }

  /// The same with more mistakes beside some that have not been told either.
  func adding(_ found: [Diagnostic], to untold: [Diagnostic]) -> LoadedCases {
    var loaded = adding(found)
    loaded.unreported = (untold + found).sortedByPlace()
    return loaded
  }

  /// Other cases in place of these, with what was found in their files and nobody was told of.
  func replacing(_ others: [Loaded], with found: [Diagnostic]) -> LoadedCases {
    var loaded = adding(found)
    loaded.cases = others
    for source in others.map(\.file.source)
    where !loaded.sources.contains(where: { $0.name == source.name }) {
      loaded.sources.append(source)
      loaded.fileCount += 1
    }
    return loaded
  }

  private mutating func source(
    at path: String, _ files: any FileSystem, holding word: Word?
  ) -> SourceText? {
    let mistakes = Mistakes(in: path)
    defer { diagnostics += mistakes.diagnostics }
    do throws(FileFailure) {
      let bytes = try files.bytes(of: path, limit: SourceText.largestFile)
      fileCount += 1
      if let word, !word.isFound(in: bytes) { return nil }
      return SourceText(name: path, bytes: bytes, mistakes: mistakes)
    } catch {
      diagnostics.append(.unreadable(path, error))
      return nil
    }
  }
}
