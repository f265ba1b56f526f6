import Foundation

/// A readable test of the command line: files, commands, what they print, and their exit codes.
///
///     # what it shows
///     @file name          the lines up to @end are that file
///     @stdin              the lines up to @end are standard input
///     $ afkast …          a command; below it what it prints,
///     ! …                 what it narrates,
///     ? 0                 and its exit code
struct Script {
  enum Step {
    case comment(String)
    case file(name: String, text: String)
    case input(String)
    case command(Command)
  }

  struct Command {
    let line: String
    var output: String = ""
    var narration: String = ""
    var exitCode: Int32 = 0
  }

  var steps: [Step] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      if line.hasPrefix("@file ") {
        steps.append(.file(name: String(line.dropFirst(6)), text: Self.block(&lines)))
      } else if line == "@stdin" {
        steps.append(.input(Self.block(&lines)))
      } else if line.hasPrefix("$ afkast") {
        steps.append(.command(Self.command(line, &lines)))
      } else {
        steps.append(.comment(line))
      }
    }
  }

  /// The script as a file, for a golden comparison.
  var text: String {
    steps.map { step in
      switch step {
      case .comment(let line): line + "\n"
      case .file(let name, let text): "@file \(name)\n\(text)@end\n"
      case .input(let text): "@stdin\n\(text)@end\n"
      case .command(let command): command.text
      }
    }.joined()
  }

  private static func block(_ lines: inout ArraySlice<String>) -> String {
    var text = ""
    while let line = lines.popFirst(), line != "@end" { text += line + "\n" }
    return text
  }

  private static func command(_ line: String, _ lines: inout ArraySlice<String>) -> Command {
    var command = Command(line: line)
    while let line = lines.popFirst() {
      if line.hasPrefix("? ") {
        command.exitCode = Int32(line.dropFirst(2)) ?? -1
        break
      } else if line == "!" || line.hasPrefix("! ") {
        command.narration += line.dropFirst(2) + "\n"
      } else {
        command.output += line + "\n"
      }
    }
    return command
  }
}

extension Script.Command {
  /// The words of the command after `afkast`; single and double quotes keep spaces together.
  var arguments: [String] {
    var (words, word, quote) = ([String](), "", Character?.none)
    var isWord = false
    for character in line.dropFirst("$ afkast".count) {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        (quote, isWord) = (character, true)
      } else if quote == nil, character == " " {
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      } else {
        word.append(character)
        isWord = true
      }
    }
    return isWord ? words + [word] : words
  }

  fileprivate var text: String {
    let narrated = narration.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "!\n" : "! \($0)\n" }.joined()
    let newline = output.isEmpty || output.hasSuffix("\n") ? "" : "\n"
    return "\(line)\n\(output)\(newline)\(narrated)? \(exitCode)\n"
  }
}
