import AfkastCommands
import AfkastModel

/// What the commands say of a sound case on standard input.
struct CaseRun {
  static let workspaceName = "afkast.yaml"

  private let businessCase: BusinessCase
  private let files: CaseOnInput
  private let isBrief: Bool

  /// A brief run asks only for what a formula has a part in.
  init(of businessCase: BusinessCase, bytes: [UInt8], workspace: String, isBrief: Bool) {
    self.businessCase = businessCase
    self.isBrief = isBrief
    files = CaseOnInput(input: bytes, workspace: Array(workspace.utf8))
  }

  /// The answers that no input may lead to.
  var faults: [String] {
    commands.compactMap { arguments in
      let (exitCode, said) = answer(to: arguments)
      // 65: the amounts are too large, or a formula gives nonsense in some month.
      guard exitCode == 0 || exitCode == 65 else {
        return "exit code \(exitCode) of \(arguments): \(said)"
      }
      if said.isEmpty { return "no word from \(arguments)" }
      return said.utf8.contains(0x1B) ? "a control character from \(arguments)" : nil
    }
  }

  /// Whether every command gave an answer rather than a mistake.
  var isAnswered: Bool { commands.allSatisfy { answer(to: $0).exitCode == 0 } }

  private func answer(to arguments: [String]) -> (exitCode: Int32, said: String) {
    let console = CapturingConsole()
    let context = Context(
      files: files, console: console, presentMonth: Month(year: 2026, month: 6))
    let exitCode = runAfkast(arguments, in: context)
    return (exitCode, console.output + console.narration)
  }

  /// Few, because each evaluates the case, and every report at least once.
  private var commands: [[String]] {
    let line = (isBrief ? businessCase.lines.last : businessCase.lines.first).map {
      ["explain", "-", $0.id.text, "--language", "da"]
    }
    if isBrief { return [["evaluate", "-"]] + [line].compactMap(\.self) }
    return [
      ["check", "-", "--format", "json"],
      ["evaluate", "-", "--scenario", "all", "--language", "da"],
      ["evaluate", "-", "--perspective", "society", "--monthly", "--format", "json"],
      ["explain", "-", "npv", "--perspective", "state", "--format", "json"],
      ["chain", "-"],
    ] + [line].compactMap(\.self)
  }
}
