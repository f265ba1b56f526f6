import AfkastTestSupport
import Foundation

/// The program as it was built beside these tests.
enum Program {
  static var url: URL? {
    let folders = [Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
    let built = folders + [Repository.url(".build/debug")]
    return built.map { $0.appending(path: "afkast") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath
    }
  }
}
