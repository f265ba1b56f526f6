import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that appears whole or not at all: written beside its place, and then put there.
struct NewFile {
  private let path: String
  /// Where to write it.
  let temporary: String

  /// `path` begins at the root of the file system.
  init(_ path: String) {
    self.path = path
    temporary = "\(path).new-\(getpid())"
    discard()
  }

  /// Puts the file in its place, on the disk, unless one is there.
  func publish() throws(FileFailure) {
    do {
      let file = try FileDescriptor.open(temporary, .readOnly)
      try file.closeAfter { guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) } }
      guard link(temporary, path) == 0 else { throw Errno(rawValue: errno) }
      let folder = try FileDescriptor.open(folderPath, .readOnly)
      try folder.closeAfter { _ = fsync(folder.rawValue) }
    } catch {
      throw FileFailure(error)
    }
  }

  /// Removes what was written, if it is still there.
  func discard() {
    unlink(temporary)
    unlink(temporary + "-journal")
  }

  private var folderPath: String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
