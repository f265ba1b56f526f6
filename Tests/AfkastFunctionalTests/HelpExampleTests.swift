import AfkastTestSupport
import Foundation
import Testing

/// What help shows can be tried on the example municipality.
@Suite struct HelpExampleTests {
  private static let commands = [
    [], ["record"], ["status"], ["lessons"], ["kpi"], ["import", "actuals"],
    ["import", "measurements"],
  ]

  /// The words of each example, without the program's name.
  private static func examples(of command: [String]) throws -> [[String]] {
    let help = try Stage().run(command + ["--help"]).output
    return help.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("afkast ") }
      .map { $0.components(separatedBy: " ").dropFirst().filter { !$0.isEmpty } }
  }

  @Test(arguments: commands)
  func `names what exists`(_ command: [String]) throws {
    for words in try Self.examples(of: command) {
      for path in words where path.hasPrefix("cases/") {
        #expect(FileManager.default.fileExists(atPath: Repository.url(path).path), "\(words)")
      }
      guard let place = words.firstIndex(of: "medicindispensere") else { continue }
      let file = try Repository.text("cases/medicindispensere.yaml")
      guard ["kpi", "measurement", "actual", "harvest"].contains(words[place - 1]) else { continue }
      let id = words[place + 1]
      #expect(file.contains("id: \(id)\n") || file.contains("id: \(id),"), "\(words)")
    }
  }

  @Test func `has examples of ids`() throws {
    let named = try Self.commands.flatMap(Self.examples).filter {
      $0.contains("medicindispensere")
    }
    #expect(named.count >= 4)
  }
}
