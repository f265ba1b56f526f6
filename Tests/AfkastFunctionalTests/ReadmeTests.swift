import AfkastTestSupport
import Foundation
import Testing

/// The README shows commands with what they really print.
@Suite struct ReadmeTests {
  /// The ```console blocks: each command with its output.
  private static let commands: [(arguments: [String], output: String)] = {
    guard let text = try? Repository.text("README.md") else { return [] }
    var found: [(arguments: [String], output: String)] = []
    for block in text.components(separatedBy: "```console\n").dropFirst() {
      let shown = block.components(separatedBy: "```")[0]
      for part in ("\n" + shown).components(separatedBy: "\n$ afkast ").dropFirst() {
        let lines = part.components(separatedBy: "\n")
        let output = lines.dropFirst().joined(separator: "\n")
        found.append((lines[0].components(separatedBy: " "), output))
      }
    }
    return found
  }()

  private static let unit = """
    afkast: 1
    id: unit
    title: Unit
    start: 2027-01
    horizon: 5 years
    assumptions: { citizens: 120 citizen, saving: 29_951 kr/year }
    # comment
    benefits:
      - { id: visits, kind: cash, amount: citizens * saving }
    """

  @Test func `shows commands`() {
    #expect(Self.commands.count >= 4)
  }

  @Test(arguments: commands.indices)
  func `prints what it shows`(_ index: Int) throws {
    let (arguments, output) = Self.commands[index]
    let stage = try Stage()
    try FileManager.default.copyItem(
      at: Repository.url("cases"), to: stage.folder.appending(path: "cases"))
    if arguments.contains("demo") { try ExampleFacts.put(in: stage, "demo") }
    try stage.write("afkast: 1\n" + "costs: [{ amount: 1,5 mkr }]\n", to: "broken.yaml")
    try stage.write(Self.unit, to: "unit.yaml")
    let result = stage.run(arguments)
    let printed = (result.output + result.narration).trimmingCharacters(in: .newlines)
    #expect(printed == output.trimmingCharacters(in: .newlines))
  }
}
