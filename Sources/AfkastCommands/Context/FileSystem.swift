/// Files and folders, named the way the user names them.
package protocol FileSystem {
  /// What a path leads to.
  func kind(of path: String) -> FileKind
  /// The names in a folder, sorted.
  func names(inFolder path: String) throws(FileFailure) -> [String]
  /// The bytes of a file, at most `limit` of them, and one more if it has more. `-` is standard
  /// input.
  func bytes(of path: String, limit: Int) throws(FileFailure) -> [UInt8]
  /// Gives the bytes of a file in order, in pieces that are not empty, so that none is too large.
  func read(_ path: String, _ take: ([UInt8]) throws -> Void) throws
  /// Writes a file that must not exist yet; on failure nothing is left behind.
  func create(_ path: String, _ text: String) throws(FileFailure)
  /// Writes a file, in place of one that is there, whole or not at all.
  func replace(_ path: String, _ bytes: [UInt8]) throws(FileFailure)
  /// Writes a file piece by piece, in place of one that is there, whole or not at all; throws `FileFailure`,
  /// or what `fill` throws.
  func replace(_ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws
  /// Makes a folder, and those that it lies in, where they are missing.
  func makeFolder(_ path: String) throws(FileFailure)
  /// What tells whether a file has changed; nil where the path leads nowhere.
  func stamp(of path: String) -> FileStamp?
  /// The one path from the root of the file system, without links, that a path leads to; nil if it
  /// leads nowhere.
  func real(_ path: String) -> String?
  /// Who may write what a path leads to; nil where that cannot be told.
  func access(to path: String) -> FileAccess?
}

extension FileSystem {
  package func access(to path: String) -> FileAccess? { nil }
  package func stamp(of path: String) -> FileStamp? { nil }

  package func replace(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    try create(path, String(decoding: bytes, as: UTF8.self))
  }

  package func replace(_ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void)
    throws
  {
    var bytes: [UInt8] = []
    try fill { bytes += $0 }
    try replace(path, bytes)
  }

  package func makeFolder(_ path: String) throws(FileFailure) {
    guard case .folder = kind(of: path) else { throw .other("folders cannot be made here") }
  }
}

/// What a path leads to.
package enum FileKind: Sendable {
  case file, folder
  /// A pipe or a device: read if it is asked for by name, and never because it lies somewhere.
  case special
  /// Nothing that can be read.
  case failure(FileFailure)
}

/// Why a file could not be read or written.
package enum FileFailure: Error, Sendable {
  case missing
  case forbidden
  case exists
  /// Anything else, as the system words it.
  case other(String)

  /// The reason, in words.
  package var reason: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .forbidden: "you have no permission"
    case .exists: "it exists already"
    case .other(let reason): reason
    }
  }
}
