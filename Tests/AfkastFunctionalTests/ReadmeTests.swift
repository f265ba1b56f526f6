import AfkastTestSupport
import Foundation
import Testing

/// The README shows commands with what they really print.
@Suite struct ReadmeTests {
  /// The ```console blocks: the commands of each with their output.
  private static let blocks = ConsoleBlocks.read("README.md")

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
    #expect(Self.blocks.count >= 4 && Self.blocks.allSatisfy { !$0.isEmpty })
  }

  /// The commands of a block follow each other in one folder.
  @Test(arguments: blocks.indices)
  func `prints what it shows`(_ index: Int) throws {
    let stage = try Stage()
    try FileManager.default.copyItem(
      at: Repository.url("cases"), to: stage.folder.appending(path: "cases"))
    let names = Self.blocks[index].flatMap(\.arguments)
    if names.contains("demo") { try ExampleFacts.put(in: stage, "demo") }
    try stage.write("afkast: 1\n" + "costs: [{ amount: 1,5 mkr }]\n", to: "broken.yaml")
    try stage.write(Self.unit, to: "unit.yaml")
    for (arguments, output) in Self.blocks[index] {
      let result = stage.run(arguments)
      let printed = (result.output + result.narration).trimmingCharacters(in: .newlines)
      #expect(printed == output.trimmingCharacters(in: .newlines))
    }
  }

  @Test func `shows the workspace file that init writes`() throws {
    let stage = try Stage()
    #expect(stage.run(["init"]).exitCode == 0)
    let file = try stage.text(of: "afkast.yaml")
    #expect(try Repository.text("README.md").contains("```yaml\n\(file)```"))
  }

  /// The commands of the ```sh block that follows a case up, one after the other in a copy of the example
  /// municipality.
  @Test func `every command of the sequence succeeds`() throws {
    let stage = try Stage()
    try FileManager.default.copyItem(
      at: Repository.url("cases"), to: stage.folder.appending(path: "cases"))
    stage.workingFolder = "cases"
    #expect(stage.run(["init"]).exitCode == 0)
    let block = try known(
      try Repository.text("README.md").components(separatedBy: "```sh\n")
        .first { $0.hasPrefix("afkast approve") })
    let lines = block.components(separatedBy: "```")[0].components(separatedBy: "\n")
      .filter { $0.hasPrefix("afkast ") }
    #expect(lines.count > 15)
    for line in lines {
      let result = stage.run(Self.words(of: line))
      #expect(result.exitCode == 0, "\(line)\n\(result.narration)")
    }
  }

  /// The words as a shell has them: what stands in quotes is one, and a comment is none.
  private static func words(of line: String) -> [String] {
    let command = line.components(separatedBy: " #")[0]
    return command.components(separatedBy: "\"").enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [part]
    }.dropFirst().map { $0 }
  }
}
