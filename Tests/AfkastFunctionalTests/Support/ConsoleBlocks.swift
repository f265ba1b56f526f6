import AfkastTestSupport
import Foundation

/// The ```console blocks of a page: commands with what they print.
enum ConsoleBlocks {
  typealias Command = (arguments: [String], output: String)

  /// The commands of each block of a page of the repository.
  static func read(_ page: String) -> [[Command]] {
    guard let text = try? Repository.text(page) else { return [] }
    return text.components(separatedBy: "```console\n").dropFirst().map { block in
      let shown = block.components(separatedBy: "```")[0]
      return ("\n" + shown).components(separatedBy: "\n$ afkast ").dropFirst().map { part in
        let lines = part.components(separatedBy: "\n")
        return (lines[0].components(separatedBy: " "), lines.dropFirst().joined(separator: "\n"))
      }
    }
  }
}
