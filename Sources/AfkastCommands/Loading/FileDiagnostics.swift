import AfkastDiagnostics

extension Diagnostic {
  /// A path that leads nowhere, or to something that cannot be read.
  static func unreadable(_ path: String, _ failure: FileFailure) -> Diagnostic {
    let isMissing = if case .missing = failure { true } else { false }
    return Diagnostic(
      id: isMissing ? fileMissing : fileUnreadable, file: path, range: nil,
      message: "\(path.visible) cannot be read: \(failure.reason)")
  }

  /// A folder in which no case was found.
  static func noCases(in path: String) -> Diagnostic {
    Diagnostic(
      id: noCases, file: path, range: nil, message: "there is no case in \(path.visible)",
      hint: "a case is a file that ends in .yaml; afkast new ID writes one")
  }

  static let fileMissing = "file-missing"
  static let fileUnreadable = "file-unreadable"
  static let noCases = "no-cases"

  /// Whether it is about a file that is not there, rather than about what a file says.
  var isAboutAMissingFile: Bool {
    [Self.fileMissing, Self.fileUnreadable, Self.noCases].contains(id)
  }
}
