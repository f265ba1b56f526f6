import AfkastDiagnostics

/// What was found in files, in one line.
struct FileSummary {
  private let loaded: LoadedCases

  init(_ loaded: LoadedCases) {
    self.loaded = loaded
  }

  /// The line, ending in a newline.
  var text: String {
    let errors = loaded.diagnostics.filter { $0.severity == .error }.count
    let warnings = loaded.diagnostics.count - errors
    let files = Self.count(loaded.fileCount, "file")
    let parts = [
      errors > 0 ? Self.count(errors, "mistake") : nil,
      warnings > 0 ? Self.count(warnings, "question") : nil,
    ].compactMap { $0 }
    return parts.isEmpty
      ? "\(files) read, no mistakes\n" : "\(files) read, \(parts.joined(separator: " and "))\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
