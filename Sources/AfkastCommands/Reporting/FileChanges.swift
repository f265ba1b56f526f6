import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits until a file is another than it was, or the user asks to stop.
struct FileChanges {
  private let context: Context
  private var stamps: [String: FileStamp?] = [:]

  /// Between two looks, in microseconds.
  private static let interval: UInt32 = 250_000

  init(in context: Context) {
    self.context = context
  }

  /// Looks at these files from now on; where there are none, at those before.
  mutating func note(_ paths: [String]) {
    let paths = paths.isEmpty ? Array(stamps.keys) : paths
    stamps = Dictionary(
      paths.map { ($0, context.files.stamp(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns true when one has changed; throws when the user asks to stop.
  func wait() throws -> Bool {
    context.interruption.listen()
    defer { context.interruption.endListening() }
    while true {
      if context.interruption.isAsked { throw ExitCode.interrupted }
      if stamps.contains(where: { context.files.stamp(of: $0.key) != $0.value }) { return true }
      usleep(Self.interval)
    }
  }
}
