import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// Finds the `afkast.yaml` that a case belongs to, by walking up from it; reads each one once.
final class WorkspaceFinder {
  private let files: any FileSystem
  private var byPath: [String: WorkspaceFile?] = [:]
  private var byFolder: [String: WorkspaceFile?] = [:]
  /// What was found in the workspace files that were read.
  private(set) var diagnostics: [Diagnostic] = []
  /// The workspace files that were read, in that order.
  private(set) var found: [WorkspaceFile] = []

  init(_ files: any FileSystem) {
    self.files = files
  }

  /// The workspace of a case file; nil if there is no `afkast.yaml` above it.
  func workspace(ofCaseAt path: String) -> WorkspaceFile? {
    let file = files.absolute(path == "-" ? "stdin" : path)
    return workspace(inFolder: Self.parent(of: file), near: path == "-" ? "" : path)
  }

  /// Reads a workspace file, unless it has been read already.
  @discardableResult
  func read(_ path: String) -> WorkspaceFile? {
    let key = files.absolute(path)
    if let known = byPath[key] { return known }
    let file = load(path)
    byPath[key] = .some(file)
    return file
  }

  private func workspace(inFolder folder: String, near path: String) -> WorkspaceFile? {
    if let known = byFolder[folder] { return known }
    let candidate =
      folder == "/" ? "/" + CasePaths.workspaceName : folder + "/" + CasePaths.workspaceName
    let workspace: WorkspaceFile?
    if files.kind(of: candidate) == .file {
      workspace = read(shown(candidate, near: path))
    } else if folder == "/" {
      workspace = nil
    } else {
      workspace = self.workspace(inFolder: Self.parent(of: folder), near: path)
    }
    byFolder[folder] = .some(workspace)
    return workspace
  }

  private func load(_ path: String) -> WorkspaceFile? {
    let mistakes = Mistakes(in: path)
    defer { diagnostics += mistakes.diagnostics }
    do throws(FileFailure) {
      let bytes = try files.bytes(of: path, limit: SourceText.largestFile)
      guard let source = SourceText(name: path, bytes: bytes, mistakes: mistakes) else {
        return nil
      }
      let file = WorkspaceFile(source)
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
    let here = files.absolute(".")
    let prefix = here.hasSuffix("/") ? here : here + "/"
    return absolute.hasPrefix(prefix) && !path.hasPrefix("/")
      ? String(absolute.dropFirst(prefix.count)) : absolute
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
