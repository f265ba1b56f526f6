/// Finds the case files that paths mean: a file, a folder, or `-`.
struct CasePaths {
  /// A file to be read.
  enum Found {
    case businessCase(String)
    case workspace(String)
    /// A path that leads nowhere, or to what cannot be read.
    case failure(path: String, FileFailure)
    /// A folder without cases.
    case noCases(path: String)
  }

  static let workspaceName = "afkast.yaml"

  private let files: any FileSystem
  /// The files and folders that have been seen, so that links cannot show one twice or for ever.
  private var seen: Set<PathKey> = []

  init(_ files: any FileSystem) {
    self.files = files
  }

  /// What the paths lead to, each file once, in the order of the paths and then of names.
  mutating func find(_ paths: [String]) -> [Found] {
    var found: [Found] = []
    for path in paths { found += find(path) }
    return found
  }

  private mutating func find(_ path: String) -> [Found] {
    if path == "-" { return isNew(path, "-") ? [.businessCase(path)] : [] }
    switch kind(of: path) {
    case .failure(let failure): return [.failure(path: path, failure)]
    case .file: return isNew(path) ? [Self.file(path)] : []
    case .special: return [.businessCase(path)]
    case .folder:
      guard isNew(path) else { return [] }
      let found = inFolder(path)
      let hasCase = found.contains { if case .workspace = $0 { false } else { true } }
      return hasCase ? found : found + [.noCases(path: path)]
    }
  }

  private mutating func inFolder(_ folder: String) -> [Found] {
    let names: [String]
    do throws(FileFailure) {
      names = try files.names(inFolder: folder)
    } catch {
      return [.failure(path: folder, error)]
    }
    var found: [Found] = []
    for name in names where !name.hasPrefix(".") {
      found += entry(name, at: folder.hasSuffix("/") ? folder + name : folder + "/" + name)
    }
    return found
  }

  private mutating func entry(_ name: String, at path: String) -> [Found] {
    let isYAML = [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
    switch kind(of: path) {
    case .folder: return isNew(path) ? inFolder(path) : []
    case .file: return isYAML && isNew(path) ? [Self.file(path)] : []
    case .special: return isYAML ? [.failure(path: path, .other("it is no regular file"))] : []
    case .failure(let failure): return isYAML ? [.failure(path: path, failure)] : []
    }
  }

  /// What a path leads to; a name that was not UTF-8 has been repaired, and so leads nowhere.
  private func kind(of path: String) -> FileKind {
    let kind = files.kind(of: path)
    guard case .failure(.missing) = kind, path.unicodeScalars.contains("\u{FFFD}") else {
      return kind
    }
    return .failure(.other("its name is not text in UTF-8; rename it"))
  }

  /// Whether what a path leads to has not been seen; a key of our own is no path.
  private mutating func isNew(_ path: String, _ key: String? = nil) -> Bool {
    seen.insert(PathKey(key ?? files.real(path) ?? path)).inserted
  }

  private static func file(_ path: String) -> Found {
    isWorkspace(path) ? .workspace(path) : .businessCase(path)
  }

  /// Whether a path is that of a workspace file.
  static func isWorkspace(_ path: String) -> Bool {
    path == workspaceName || path.hasSuffix("/" + workspaceName)
  }
}
