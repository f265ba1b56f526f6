import FoundationEssentials
import SystemPackage

/// The file system of this machine, seen from a working folder.
package struct SystemFiles: FileSystem {
  private let workingFolder: FilePath

  /// Relative paths begin at the working folder; the process's own if not given.
  package init(workingFolder: String = FileManager.default.currentDirectoryPath) {
    self.workingFolder = FilePath(workingFolder)
  }

  package func kind(of path: String) -> FileKind {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isFolder) else {
      return .nothing
    }
    return isFolder ? .folder : .file
  }

  package func names(inFolder path: String) throws(FileFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: absolute(path)).sorted()
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
      let file = try FileDescriptor.open(absolute(path), .readOnly)
      return try file.closeAfter { try Self.read(file, limit: limit) }
    } catch {
      throw FileFailure(error)
    }
  }

  package func create(_ path: String, _ text: String) throws(FileFailure) {
    do {
      let file = try FileDescriptor.open(
        absolute(path), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      throw FileFailure(error)
    }
  }

  package func absolute(_ path: String) -> String {
    workingFolder.pushing(FilePath(path)).lexicallyNormalized().string
  }

  private static func read(_ file: FileDescriptor, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return Array(bytes.prefix(limit + 1))
  }
}

extension FileFailure {
  fileprivate init(_ error: any Error) {
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
