import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// Finds the `afkast.yaml` that a case belongs to, by walking up from where the case really is; reads
/// each one once.
final class WorkspaceFinder {
  private let files: any FileSystem
  private let imports: WorkspaceFile.Imports
  private var byPath: [PathKey: WorkspaceFile?] = [:]
  private var byFolder: [PathKey: WorkspaceFile?] = [:]
  /// What was found in the workspace files that were read.
  private(set) var diagnostics: [Diagnostic] = []
  /// The workspace files that were read, in that order.
  private(set) var found: [WorkspaceFile] = []
  /// How many files were read, also those that hold no text.
  private(set) var fileCount = 0

  init(_ files: any FileSystem, imports: WorkspaceFile.Imports = .read) {
    self.files = files
    self.imports = imports
  }

  /// The workspace of a case file; nil if there is no `afkast.yaml` above it.
  func workspace(ofCaseAt path: String) -> WorkspaceFile? {
    guard let real = files.real(path == "-" ? "." : path) else { return nil }
    return workspace(inFolder: path == "-" ? real : Self.parent(of: real), near: path)
  }

  /// The workspace that a folder is in; nil if there is no `afkast.yaml` in it or above it.
  func workspace(aroundFolder path: String) -> WorkspaceFile? {
    files.real(path).flatMap { workspace(inFolder: $0, near: path) }
  }

  /// The folder of the workspace around the working folder, or that one where there is none.
  static func folder(in context: Context) -> String {
    let file = WorkspaceFinder(context.files).workspace(aroundFolder: ".")
    return file.map(FollowedWorkspace.folder) ?? "."
  }

  /// Paths with a workspace file's folder in its place: whoever names `afkast.yaml` means its cases.
  static func foldersOfWorkspaces(_ paths: [String]) -> [String] {
    paths.map { path in
      guard CasePaths.isWorkspace(path) else { return path }
      return path.contains("/") ? parent(of: path) : "."
    }
  }

  /// Reads a workspace file, unless it has been read already.
  @discardableResult
  func read(_ path: String) -> WorkspaceFile? {
    let key = PathKey(files.real(path) ?? path)
    if let known = byPath[key] { return known }
    let file = load(path)
    byPath[key] = .some(file)
    return file
  }

  private func workspace(inFolder folder: String, near path: String) -> WorkspaceFile? {
    let key = PathKey(folder)
    if let known = byFolder[key] { return known }
    let workspace = search(folder, near: path)
    byFolder[key] = .some(workspace)
    return workspace
  }

  private func search(_ folder: String, near path: String) -> WorkspaceFile? {
    let root = folder == "/" ? "" : folder
    let candidate = root + "/" + CasePaths.workspaceName
    switch files.kind(of: candidate) {
    case .file: return read(shown(candidate, near: path))
    case .folder: refuse(candidate, near: path, "it is a folder")
    case .special: refuse(candidate, near: path, "it is no regular file")
    case .failure(.missing) where !isThere(CasePaths.workspaceName, inFolder: root + "/"): break
    case .failure(let failure): refuse(candidate, near: path, failure.reason)
    }
    return folder == "/" ? nil : workspace(inFolder: Self.parent(of: folder), near: path)
  }

  /// Whether a name is in a folder although it leads nowhere, as a broken link does.
  private func isThere(_ name: String, inFolder folder: String) -> Bool {
    (try? files.names(inFolder: folder))?.contains(name) ?? false
  }

  private func refuse(_ candidate: String, near path: String, _ reason: String) {
    diagnostics.append(.unreadable(shown(candidate, near: path), .other(reason)))
  }

  private func load(_ path: String) -> WorkspaceFile? {
    let mistakes = Mistakes(in: path)
    defer { diagnostics += mistakes.diagnostics }
    do throws(FileFailure) {
      let bytes = try files.bytes(of: path, limit: SourceText.largestFile)
      fileCount += 1
      guard let source = SourceText(name: path, bytes: bytes, mistakes: mistakes) else {
        return nil
      }
      let file = WorkspaceFile(source, imports: imports)
      diagnostics += file.diagnostics
      found.append(file)
      return file
    } catch {
      diagnostics.append(.unreadable(path, error))
      return nil
    }
  }

  /// The path as the user would write it: relative where the working folder is above it.
  private func shown(_ absolute: String, near path: String) -> String {
    guard let here = files.real("."), !path.hasPrefix("/") else { return absolute }
    let prefix = here.hasSuffix("/") ? here : here + "/"
    return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : absolute
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
