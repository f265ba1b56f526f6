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
    var template = Array("\(place)/afkast-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { return nil }
    path = made
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
