import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

/// Which workspace facts belong to.
struct WorkspaceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of the workspace; the one above this folder with an afkast.yaml if not given.",
      valueName: "folder"))
  var workspace: String = "."

  /// The workspace around the folder, with its store.
  func followed(
    in context: Context, imports: WorkspaceFile.Imports = .skipped
  ) throws -> FollowedWorkspace {
    try FollowedWorkspace(around: workspace, in: context, imports: imports)
  }
}

/// A workspace whose cases are followed: its file, and where its facts are.
struct FollowedWorkspace {
  let file: WorkspaceFile
  /// The folder as the user would write it.
  let folder: String
  /// What has read the file, so that cases need not read it again.
  let finder: WorkspaceFinder
  private let context: Context

  init(
    around folder: String, in context: Context, imports: WorkspaceFile.Imports = .skipped
  ) throws {
    let finder = WorkspaceFinder(context.files, imports: imports)
    let file = finder.workspace(aroundFolder: folder)
    if finder.diagnostics.hasErrors {
      let sources = finder.found.map(\.source)
      context.console.narrate(
        DiagnosticRenderer(sources: sources, coloured: context.console.colours)
          .render(finder.diagnostics) + "\n")
      throw ExitCode.mistakesInFiles
    }
    guard let file else {
      throw context.failure(
        "There is no afkast.yaml in \(folder.visible) or above it.",
        hint: "afkast init makes a workspace", .missingFile)
    }
    self.init(file, in: context, by: finder)
  }

  /// The workspace of a file that has been read.
  init(_ file: WorkspaceFile, in context: Context, by finder: WorkspaceFinder? = nil) {
    self.file = file
    self.finder = finder ?? WorkspaceFinder(context.files)
    folder = Self.folder(of: file.source.name)
    self.context = context
  }

  /// The language that was asked for, or else the workspace's.
  func language(asked: Language?) -> Language { asked ?? file.workspace.language ?? .english }

  /// Where the store is, as the user would write it.
  var storePath: String { Self.storePath(beside: file) }

  /// Where the store of a workspace file is, whether it is there or not.
  static func storePath(beside file: WorkspaceFile) -> String {
    let folder = folder(of: file.source.name)
    return folder == "." ? FactStore.fileName : "\(folder)/\(FactStore.fileName)"
  }

  /// The store, which must be there.
  func store() throws -> FactStore {
    if let store = try context.store(at: storePath) { return store }
    throw context.failure(
      "There is no \(storePath.visible).", hint: "afkast init makes it", .missingFile)
  }

  /// The folder of a workspace file, as the user would write it.
  static func folder(of file: WorkspaceFile) -> String { folder(of: file.source.name) }

  private static func folder(of path: String) -> String {
    guard path.contains("/") else { return "." }
    return WorkspaceFinder.parent(of: path)
  }
}

extension Context {
  /// The store at a path; nil where there is no file.
  func store(at path: String) throws -> FactStore? {
    switch files.kind(of: path) {
    case .file: break
    case .failure(.missing): return nil
    case .failure(let reason):
      throw failure("\(path.visible) cannot be read: \(reason.reason)", .missingFile)
    case .folder, .special:
      throw failure("\(path.visible) is no regular file.", .missingFile)
    }
    guard let real = files.real(path) else {
      throw failure("\(path.visible) leads nowhere.", .missingFile)
    }
    return try reporting(path) { () throws(StoreFailure) in try FactStore(at: real) }
  }
}
