import AfkastDiagnostics
import ArgumentParser
import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs the program with this process's arguments, and ends it.
public func runAfkast() -> Never {
  exit(runAfkast(Array(CommandLine.arguments.dropFirst()), in: .live()))
}

/// Runs the program with arguments; gives its exit code.
package func runAfkast(_ arguments: [String], in context: Context) -> Int32 {
  // What a command refuses while it runs is told with that command's help, not the root's.
  var asked: any ParsableCommand.Type = Afkast.self
  do {
    var command = try Afkast.parseAsRoot(arguments)
    asked = type(of: command)
    if let command = command as? any ContextCommand {
      try command.run(in: context)
    } else {
      try command.run()
    }
    return context.console.hasFailed ? reportFullDisk(context) : 0
  } catch {
    let code = report(error, from: asked, arguments, in: context)
    return context.console.hasFailed ? reportFullDisk(context) : code
  }
}

private func report(
  _ error: any Error, from command: any ParsableCommand.Type, _ arguments: [String],
  in context: Context
) -> Int32 {
  if let refused = error as? ValidationError, command != Afkast.self {
    let parents: [any ParsableCommand.Type] = [
      RecordCommand.self, ImportCommand.self, ReportCommand.self,
    ]
    let parent = parents.first { $0.configuration.subcommands.contains { $0 == command } }
    let name = (parent.map { $0._commandName + " " } ?? "") + command._commandName
    let help = "See 'afkast \(name) --help' for more information."
    context.console.narrate("Error: \(refused.message)\n\(help)\n")
    return ExitCode.validationFailure.rawValue
  }
  let code = Afkast.exitCode(for: error)
  let message = Afkast.fullMessage(for: error)
  if code.isSuccess {
    context.console.write(message.isEmpty ? "" : message + "\n")
    return 0
  }
  if !message.isEmpty { context.console.narrate(message + "\n") }
  if let meant = commandMeant(by: arguments) { context.console.narrate("Did you mean \(meant)?\n") }
  return code.rawValue
}

/// The parser suggests options but not commands.
private func commandMeant(by arguments: [String]) -> String? {
  let names = Afkast.configuration.subcommands.map { $0._commandName }
  guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else {
    return nil
  }
  return NearMiss.best(for: first, among: names).map { "afkast \($0)" }
}

private func reportFullDisk(_ context: Context) -> Int32 {
  // Who stopped reading knows.
  if !context.console.isClosed {
    context.console.narrate("Error: the output could not be written; is the disk full?\n")
  }
  return ExitCode.cannotWrite.rawValue
}
