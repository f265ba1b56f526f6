import FoundationEssentials
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SystemFiles {
  package func replace(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    do { try replace(path) { write in try write(bytes) } } catch { throw FileFailure(error) }
  }

  package func replace(_ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void)
    throws
  {
    // A link goes on leading to its file, and a device is written to.
    let path = real(path) ?? located(path)
    if case .special = kind(of: path) {
      let device = try Self.failing { try FileDescriptor.open(path, .writeOnly) }
      try device.closeAfter { try Self.fill(device, fill) }
    } else {
      try write(beside: path, fill)
    }
  }

  package func makeFolder(_ path: String) throws(FileFailure) {
    if case .folder = kind(of: path) { return }
    do {
      try FileManager.default.createDirectory(
        atPath: located(path), withIntermediateDirectories: true)
    } catch let error as CocoaError where error.code == .fileWriteNoPermission {
      throw .forbidden
    } catch {
      throw .other("the folder cannot be made")
    }
  }

  package func stamp(of path: String) -> FileStamp? { FileStamp(of: located(path)) }

  /// Readers see the old file or the new one, never half of one.
  private func write(
    beside path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let temporary = "\(path).new-\(getpid())"
    let file = try Self.failing {
      try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .truncate],
        permissions: FilePermissions(rawValue: CModeT(mode)))
    }
    do {
      try file.closeAfter { try Self.fill(file, fill) }
      try Self.failing {
        guard rename(temporary, path) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill(
    _ file: FileDescriptor, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try fill { bytes in try failing { _ = try file.writeAll(bytes) } }
  }

  /// What the system refuses, as a `FileFailure`.
  private static func failing<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch { throw FileFailure(error) }
  }
}

private typealias CModeT = CInterop.Mode
