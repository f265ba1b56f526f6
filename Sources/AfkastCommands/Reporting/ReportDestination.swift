import AfkastDiagnostics
import ArgumentParser

/// Where reports go.
enum ReportDestination {
  case console
  case file(String)
  /// A folder with a file for each report.
  case folder(String)

  /// What `--output` means for so many reports; `ValidationError` where they do not fit.
  init(_ path: String?, reports count: Int, _ files: any FileSystem) throws {
    guard let path else {
      guard count <= 1 else {
        throw ValidationError(
          "There are \(count) reports; name a folder for them, as --output reports/")
      }
      self = .console
      return
    }
    self = Self.isFolder(path, files) ? .folder(path) : .file(path)
    if case .file = self, count > 1 {
      throw ValidationError(
        "There are \(count) reports and one file, \(path.visible); name a folder for them.")
    }
  }

  /// Where the report of a name goes; nil for standard output.
  func path(of name: String, _ format: ReportFormat) -> String? {
    switch self {
    case .console: nil
    case .file(let path): path
    case .folder(let path): (path.hasSuffix("/") ? path : path + "/") + "\(name).\(format)"
    }
  }

  private static func isFolder(_ path: String, _ files: any FileSystem) -> Bool {
    if path.hasSuffix("/") { return true }
    switch files.kind(of: path) {
    case .folder: return true
    case .file, .special: return false
    // A name without an ending is that of a folder that is not there yet.
    case .failure: return path.split(separator: "/").last?.contains(".") != true
    }
  }
}
