package import Foundation

/// Where the repository's own files are, for tests that read them.
package enum Repository {
  /// The folder that holds `Package.swift`.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the repository.
  package static func url(_ path: String) -> URL { root.appending(path: path) }

  /// The text of a file of the repository.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// The names in a folder of the repository, sorted.
  package static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(path).path).sorted()
  }

  /// The Swift files below a folder of the repository, sorted, as paths from the root.
  package static func swiftFiles(below path: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: url(path).path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path + "/" + $0 }
  }
}
