/// A path as a key: by its bytes, because to a file system two spellings of å are two names.
struct PathKey: Hashable {
  private let bytes: [UInt8]

  init(_ path: String) {
    bytes = Array(path.utf8)
  }
}
