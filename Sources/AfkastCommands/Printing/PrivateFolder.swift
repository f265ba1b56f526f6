import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder that nobody else may look into, gone when it is no longer held.
final class PrivateFolder: Sendable {
  let path: String

  init?() {
    let place = FileManager.default.temporaryDirectory.path
    // The system puts letters of its own in the place of six of these, so that nobody can guess the name.
    let open = String(repeating: "X", count: 6)
    var template = Array("\(place)/afkast-\(open)".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { return nil }
    path = made
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
