#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Another program, run to its end with nothing to read and nobody to read what it says.
struct ChildProcess: Sendable {
  /// How it ended.
  enum End: Sendable, Equatable {
    case exited(Int32)
    /// By a signal, or without having begun.
    case failed
    case tooLong
  }

  let program: String
  let arguments: [String]
  /// All that it sees of the environment, as `NAME=value`.
  let environment: [String]

  /// Runs it; what lasts longer is ended, with all that it has started.
  func run(within limit: Duration) -> End {
    guard let process = start() else { return .failed }
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: limit)
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return Self.end(status) }
      if ended < 0, errno != EINTR { return .failed }
      guard clock.now < deadline else {
        kill(-process, SIGKILL)
        _ = waitpid(process, &status, 0)
        return .tooLong
      }
      usleep(5_000)
    }
  }

  /// In a group of its own, so that its children end with it and Ctrl-C is ours to hear.
  private func start() -> pid_t? {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    guard posix_spawnattr_init(&attributes) == 0, posix_spawn_file_actions_init(&actions) == 0
    else { return nil }
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    let failure = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    return failure == 0 ? process : nil
  }

  /// The lowest seven bits are the signal, the next eight the exit code.
  private static func end(_ status: Int32) -> End {
    status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .failed
  }
}
