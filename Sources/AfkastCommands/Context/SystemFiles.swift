import FoundationEssentials
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The file system of this machine.
package struct SystemFiles: FileSystem {
  private let workingFolder: String?

  /// Relative paths are the system's own to resolve, or begin at another folder.
  package init(workingFolder: String? = nil) {
    self.workingFolder = workingFolder
  }

  package func kind(of path: String) -> FileKind {
    var status = stat()
    guard stat(located(path), &status) == 0 else {
      return .failure(FileFailure(Errno(rawValue: errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .special
    }
  }

  package func names(inFolder path: String) throws(FileFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: located(path)).sorted()
    } catch let error as CocoaError where error.code == .fileReadNoPermission {
      throw .forbidden
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw .missing
    } catch {
      throw .other("the folder cannot be listed")
    }
  }

  package func bytes(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    do {
      if path == "-" { return try Self.read(.standardInput, limit: limit) }
      let file = try FileDescriptor.open(located(path), .readOnly)
      return try file.closeAfter { try Self.read(file, limit: limit) }
    } catch {
      throw FileFailure(error)
    }
  }

  package func read(_ path: String, _ take: ([UInt8]) throws -> Void) throws {
    let file: FileDescriptor
    do { file = try FileDescriptor.open(located(path), .readOnly) } catch {
      throw FileFailure(error)
    }
    try file.closeAfter {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count: Int
        do {
          count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        } catch {
          throw FileFailure(error)
        }
        if count == 0 { return }
        try take(count == buffer.count ? buffer : Array(buffer.prefix(count)))
      }
    }
  }

  package func create(_ path: String, _ text: String) throws(FileFailure) {
    do {
      let file = try FileDescriptor.open(
        located(path), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      do {
        try file.closeAfter { _ = try file.writeAll(text.utf8) }
      } catch {
        // Half a file would stand in the way of the next try.
        unlink(located(path))
        throw error
      }
    } catch {
      throw FileFailure(error)
    }
  }

  package func real(_ path: String) -> String? {
    guard let resolved = realpath(located(path), nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package func access(to path: String) -> FileAccess? { FileAccess(of: located(path)) }

  func located(_ path: String) -> String {
    guard let workingFolder, !path.hasPrefix("/") else { return path }
    return workingFolder + "/" + path
  }

  private static func read(_ file: FileDescriptor, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      // Nearly every file is one piece, which is neither cleared before nor copied after.
      let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes.count > limit + 1 ? Array(bytes.prefix(limit + 1)) : bytes
  }
}

extension FileFailure {
  init(_ error: any Error) {
    if let known = error as? FileFailure {
      self = known
      return
    }
    switch error as? Errno {
    case .noSuchFileOrDirectory, .notDirectory: self = .missing
    case .permissionDenied, .notPermitted: self = .forbidden
    case .fileExists: self = .exists
    case .isDirectory: self = .other("it is a folder")
    case let error?: self = .other(error.description)
    case nil: self = .other("\(error)")
    }
  }
}
