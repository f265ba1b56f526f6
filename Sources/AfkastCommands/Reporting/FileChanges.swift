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
  ///
  /// What was looked at before keeps its stamp, so that a change while reports are made is not missed.
  mutating func note(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    stamps = Dictionary(
      paths.map { ($0, stamps[$0] ?? context.files.stamp(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns true when one has changed; throws when the user asks to stop.
  mutating func wait() throws -> Bool {
    context.interruption.listen()
    defer { context.interruption.endListening() }
    while true {
      if context.interruption.isAsked { throw ExitCode.interrupted }
      let now = Dictionary(
        uniqueKeysWithValues: stamps.keys.map { ($0, context.files.stamp(of: $0)) })
      if now != stamps {
        stamps = now
        return true
      }
      usleep(Self.interval)
    }
  }
}
