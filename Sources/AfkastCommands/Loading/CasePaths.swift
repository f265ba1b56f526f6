/// Finds the case files that paths mean: a file, a folder, or `-`.
struct CasePaths {
  /// A file to be read.
  enum Found {
    case businessCase(String)
    case workspace(String)
    /// A path that leads nowhere, or to a folder without cases, and what to say about it.
    case failure(path: String, FileFailure)
    case noCases(path: String)
  }

  static let workspaceName = "afkast.yaml"
  /// Folders in folders beyond this are a loop of links, not a municipality.
  private static let deepest = 12

  private let files: any FileSystem

  init(_ files: any FileSystem) {
    self.files = files
  }

  /// What the paths lead to, each file once, in the order of the paths and then of names.
  func find(_ paths: [String]) -> [Found] {
    var seen: Set<String> = []
    return paths.flatMap(find).filter { found in
      switch found {
      case .businessCase(let path), .workspace(let path): seen.insert(files.absolute(path)).inserted
      case .failure, .noCases: true
      }
    }
  }

  private func find(_ path: String) -> [Found] {
    if path == "-" { return [.businessCase(path)] }
    switch files.kind(of: path) {
    case .nothing: return [.failure(path: path, .missing)]
    case .file: return [Self.file(path)]
    case .folder:
      let found = inFolder(path, depth: 0)
      let hasCase = found.contains { if case .workspace = $0 { false } else { true } }
      return hasCase ? found : found + [.noCases(path: path)]
    }
  }

  private func inFolder(_ folder: String, depth: Int) -> [Found] {
    guard depth < Self.deepest else { return [] }
    do throws(FileFailure) {
      return try files.names(inFolder: folder).filter { !$0.hasPrefix(".") }.flatMap { name in
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch files.kind(of: path) {
        case .folder: return inFolder(path, depth: depth + 1)
        case .file: return Self.isYAML(name) ? [Self.file(path)] : []
        case .nothing: return Self.isYAML(name) ? [.failure(path: path, .missing)] : []
        }
      }
    } catch {
      return [.failure(path: folder, error)]
    }
  }

  private static func file(_ path: String) -> Found {
    isWorkspace(path) ? .workspace(path) : .businessCase(path)
  }

  /// Whether a path is that of a workspace file.
  static func isWorkspace(_ path: String) -> Bool {
    path == workspaceName || path.hasSuffix("/" + workspaceName)
  }

  private static func isYAML(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}
