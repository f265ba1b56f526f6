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
    // A link goes on leading to its file, and a device is written to.
    let path = real(path) ?? located(path)
    do {
      if case .special = kind(of: path) {
        let device = try FileDescriptor.open(path, .writeOnly)
        _ = try device.closeAfter { try device.writeAll(bytes) }
      } else {
        try write(bytes, beside: path)
      }
    } catch {
      throw FileFailure(error)
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
  private func write(_ bytes: [UInt8], beside path: String) throws {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let temporary = "\(path).new-\(getpid())"
    let file = try FileDescriptor.open(
      temporary, .writeOnly, options: [.create, .truncate],
      permissions: FilePermissions(rawValue: CModeT(mode)))
    do {
      _ = try file.closeAfter { try file.writeAll(bytes) }
      guard rename(temporary, path) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }
}

private typealias CModeT = CInterop.Mode
