import AfkastCommands
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// Long work shows how far it is, on a terminal only, and Ctrl-C ends it with nothing half done.
@Suite struct InterruptionTests {
  private func run(_ console: any Console, _ interruption: any Interruption) -> Int32 {
    let folder = Repository.url("cases").path
    let context = Context(
      files: SystemFiles(workingFolder: folder), console: console, presentMonth: nil,
      interruption: interruption, patience: .zero)
    return runAfkast(["simulate", "led-gadelys.yaml", "--draws", "128"], in: context)
  }

  @Test func `progress is drawn on a terminal, and taken away`() {
    let (terminal, pipe) = (TerminalConsole(), RecordingConsole())
    #expect(run(terminal, NoInterruption()) == 0)
    #expect(run(pipe, NoInterruption()) == 0)
    #expect(terminal.narration.hasPrefix("\rSimulerer: "))
    #expect(terminal.narration.hasSuffix("\r\u{1B}[K"))
    #expect(!terminal.narration.contains("\n"))
    #expect(pipe.narration == "" && pipe.output == terminal.output)
  }

  @Test func `a user who asks to stop gets exit code 130 and no half document`() {
    let terminal = TerminalConsole()
    #expect(run(terminal, AlwaysAsked()) == 130)
    #expect(terminal.output == "" && !terminal.narration.contains("Error"))
  }

  /// The program itself, interrupted while it draws.
  @Test(.timeLimit(.minutes(1))) func `control-C ends the process cleanly`() async throws {
    let program = try known(Program.url)
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "simulate", Repository.url("cases/rehabilitering.yaml").path, "--draws", "16777216",
      "--format", "json",
    ]
    let (output, narration) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, narration)
    try Self.allowingInterrupts(process.run)
    while process.isRunning, !Self.listens(process.processIdentifier) {
      try await Task.sleep(for: .milliseconds(5))
    }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(narration.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  /// A process begins with what its parent ignores and blocks, as threads of a pool block all signals.
  private static func allowingInterrupts(_ body: () throws -> Void) rethrows {
    let before = signal(SIGINT, SIG_DFL)
    var (interrupt, blocked) = (sigset_t(), sigset_t())
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, &blocked)
    defer {
      pthread_sigmask(SIG_SETMASK, &blocked, nil)
      signal(SIGINT, before)
    }
    try body()
  }

  /// Whether a process catches SIGINT by now, as the kernel tells.
  private static func listens(_ id: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8) else {
      return false
    }
    let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let mask = caught.flatMap { UInt64($0.dropFirst(7).trimmingPrefix("\t"), radix: 16) } ?? 0
    return mask & 0b10 != 0
  }
}

/// A terminal that remembers.
private final class TerminalConsole: Console {
  private(set) var output = ""
  private(set) var narration = ""
  let colours = false
  let redraws = true
  let hasFailed = false

  func write(_ text: String) { output += text }
  func narrate(_ text: String) { narration += text }
}

/// Somebody who wants to stop at once.
private struct AlwaysAsked: Interruption {
  func listen() {}
  func endListening() {}
  let isAsked = true
}
