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

  @Test func `the decisions state the limits of follow-up`() throws {
    let onPlan = try written(Int(AgainstPlan.tolerance * 100))
    #expect(decisions.contains("**On plan** is within \(onPlan) %"))
    let (after, before) = (MeasuredEffect.fewestAfter, MeasuredEffect.fewestBefore)
    #expect(
      try decisions.contains("\(written(after, .spellOut)) values after the start are level 1"))
    #expect(
      try decisions.contains(
        "\(written(before, .spellOut)) before and \(written(after, .spellOut)) after"))
    #expect(try decisions.contains("Fewer than \(written(before, .spellOut)) equal values"))
    #expect(decisions.contains("From fewer than \(Lesson.fewestCases) cases no interval is given"))
    let lapsed = try written(Verdict.mostCadencesOverdue, .spellOut)
    #expect(decisions.contains("when more than \(lapsed) cadences have gone by"))
  }
}
