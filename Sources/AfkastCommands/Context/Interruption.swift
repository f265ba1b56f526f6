import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How the user asks a long piece of work to stop.
package protocol Interruption {
  /// From now on Ctrl-C asks instead of ending the process.
  func listen()
  /// Ctrl-C ends the process again.
  func endListening()
  /// Whether the user has asked.
  var isAsked: Bool { get }
}

/// Nobody can ask.
package struct NoInterruption: Interruption {
  package init() {}
  package func listen() {}
  package func endListening() {}
  package var isAsked: Bool { false }
}

/// Ctrl-C in a terminal.
struct SystemInterruption: Interruption {
  /// All that the handler touches: storing it is safe in a signal handler.
  private static let asked = Atomic<Bool>(false)

  func listen() {
    // Made before the handler can want it.
    Self.asked.store(false, ordering: .sequentiallyConsistent)
    let before = signal(SIGINT) { _ in
      SystemInterruption.asked.store(true, ordering: .sequentiallyConsistent)
    }
    // A job in the background, told to take no notice, goes on taking none.
    if Self.ignores(before) { signal(SIGINT, SIG_IGN) }
  }

  func endListening() {
    if !Self.ignores(signal(SIGINT, SIG_DFL)) { return }
    signal(SIGINT, SIG_IGN)
  }

  var isAsked: Bool { Self.asked.load(ordering: .sequentiallyConsistent) }

  private static func ignores(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
