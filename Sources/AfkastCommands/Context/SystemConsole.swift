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
  private(set) var isClosed = false

  init() {
    // Whoever stops reading must not end the program by a signal: it may be about to record.
    signal(SIGPIPE, SIG_IGN)
  }

  func write(_ text: String) {
    guard !isClosed else { return }
    // A full disk must not look like success.
    do {
      _ = try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      hasFailed = true
      isClosed = error as? Errno == .brokenPipe
    }
  }

  func narrate(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  var colours: Bool {
    redraws && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }

  var redraws: Bool {
    isatty(FileDescriptor.standardError.rawValue) == 1
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }
}
