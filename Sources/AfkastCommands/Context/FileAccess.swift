#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Who may write a file or folder.
package struct FileAccess: Sendable {
  /// Whether this user may write it.
  package let isWritable: Bool
  /// Whether everybody may write it.
  package let isOpenToAll: Bool

  /// What the system says of a path; nil where it leads nowhere.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    isWritable = access(path, W_OK) == 0
    // In a folder with the sticky bit everybody may add, but nobody takes what is another's.
    let isSticky = status.st_mode & S_ISVTX != 0
    isOpenToAll = status.st_mode & S_IWOTH != 0 && !isSticky
  }
}
