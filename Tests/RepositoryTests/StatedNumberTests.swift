import AfkastEngine
import AfkastInput
import AfkastTestSupport
import Foundation
import Testing

/// Numbers that documents state are the code's.
@Suite struct StatedNumberTests {
  private let readme: String
  private let decisions: String

  init() throws {
    readme = try Repository.text("README.md")
    // A sentence may go on in the next line.
    decisions = try Repository.text("Sources/AfkastModel/AfkastModel.docc/Decisions.md")
      .replacing("\n", with: " ")
  }

  private func written(
    _ number: Int, _ style: NumberFormatter.Style = .decimal, groups mark: String = ","
  ) throws -> String {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "en")
    formatter.numberStyle = style
    formatter.groupingSeparator = mark
    return try known(formatter.string(from: NSNumber(value: number)))
  }

  @Test func `the README states how many draws are made`() throws {
    let draws = try written(DrawCount.standard.count)
    #expect(readme.contains(" \(draws) times if `--draws` says nothing else"))
  }

  @Test func `the decisions state how many replicates a simulation has`() throws {
    let replicates = try written(DrawCount.replicates, .spellOut)
    for sentence in [
      "draws from \(replicates) replicates", "measured between the \(replicates):",
      "Draws are \(replicates) times a power of two",
    ] {
      #expect(decisions.contains(sentence))
    }
  }

  @Test func `the decisions state how far formulas may reach`() throws {
    let parts = try written(FormulaReach.mostParts, groups: " ")
    let levels = try written(FormulaReach.mostLevels, groups: " ")
    #expect(decisions.contains("made from at most \(parts) parts"))
    #expect(decisions.contains("in at most \(levels) levels"))
  }
}
