import AfkastTestSupport
import Foundation

/// The program as it was built beside these tests.
enum Program {
  static var url: URL? {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [beside, Repository.url(".build/debug")].map { $0.appending(path: "afkast") }
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
