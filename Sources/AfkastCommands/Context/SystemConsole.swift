import FoundationEssentials
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The terminal, or the pipes, that this process was started with.
final class SystemConsole: Console {
  private(set) var hasFailed = false

  func write(_ text: String) {
    // A full disk must not look like success.
    do { _ = try FileDescriptor.standardOutput.writeAll(text.utf8) } catch { hasFailed = true }
  }

  func narrate(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  var colours: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(FileDescriptor.standardError.rawValue) == 1
      && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
