import AfkastTestSupport
import Foundation
import Testing

/// The story of a round trip prints what it says, with the files that came back.
@Suite struct RoundTripStoryTests {
  private static let page = "Sources/AfkastReports/AfkastReports.docc/RoundTrip.md"

  /// Each command goes on where the one before it ended.
  @Test func `every command of the story`() throws {
    let stage = try Stage()
    try FileManager.default.copyItem(
      at: Repository.url("cases"), to: stage.folder.appending(path: "cases"))
    let commands = ConsoleBlocks.read(Self.page).flatMap { $0 }
    #expect(commands.count > 6)
    for (arguments, output) in commands {
      let result = stage.run(arguments)
      let printed = (result.output + result.narration).trimmingCharacters(in: .newlines)
      #expect(printed == output.trimmingCharacters(in: .newlines))
    }
    let text = try stage.text(of: "cases/medicindispensere.yaml")
    let before = try Repository.text("cases/medicindispensere.yaml").split(separator: "\n")
    // What nobody changed is as it was, comments and all.
    #expect(before.filter { !text.contains($0) }.count == 3)
    #expect(text.contains("  - id: oplaering-af-vikarer\n    title: Oplæring af vikarer\n"))
  }
}
