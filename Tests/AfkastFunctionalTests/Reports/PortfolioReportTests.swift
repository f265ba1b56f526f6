import AfkastTestSupport
import Foundation
import Testing

/// All cases together: who needs a decision, and sums that count no money twice.
@Suite struct PortfolioReportTests {
  private struct Sums: Decodable {
    let drawn, returned, net, expectedNet: Double
    let plannedNet: Double?
  }

  private struct Answer: Decodable {
    struct Group: Decodable {
      let decision: String
      let cases: [String]
    }
    struct Case: Decodable {
      let id: String
      let counts: Bool
      let leftOut, countedInstead: String?
      let drawn, returned, forecast, confirmed: Double?
    }
    struct Share: Decodable { let sums: Sums }
    struct PoolYear: Decodable {
      let year: Int
      let own, cumulative: Sums
    }

    let schema: String
    let groups: [Group]
    let cases: [Case]
    let total: Sums
    let confirmed: Double
    let years: [PoolYear]
    let departments, areas: [Share]
  }

  private func answer(_ paths: [String], in stage: Stage) throws -> Answer {
    let result = stage.run(
      ["report", "portfolio"] + paths + ["--as-of", "2028-12", "--format", "json"])
    #expect(result.exitCode == 0, "\(result.narration)")
    return try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
  }

  private func expectEqual(_ values: [Double], _ total: Double, _ comment: Comment) {
    #expect(abs(values.reduce(0, +) - total) < 0.5, comment)
  }

  @Test(arguments: ["da", "en"])
  func `the example municipality`(_ language: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run([
      "report", "portfolio", "demo", "--as-of", "2028-12", "--language", language, "--format", "md",
    ])
    let text = result.output.replacing(/[0-9a-f]{64}/, with: "…")
    try expectGolden(
      text, "Tests/AfkastFunctionalTests/Screens/report-portfolio-2028-12-\(language).md")
  }

  @Test func `sums are those of the cases that count, however they are parted`() throws {
    let found = try answer(["demo"], in: ExampleFacts.stage(in: "demo"))
    #expect(found.schema == "afkast.report-portfolio/1")
    let counted = found.cases.filter(\.counts)
    #expect(counted.count < found.cases.count && !counted.isEmpty)
    expectEqual(counted.compactMap(\.drawn), found.total.drawn, "drawn")
    expectEqual(counted.compactMap(\.returned), found.total.returned, "returned")
    expectEqual(counted.compactMap(\.forecast), found.total.expectedNet, "forecast")
    expectEqual(counted.compactMap(\.confirmed), found.confirmed, "confirmed")
    for shares in [found.departments, found.areas] {
      expectEqual(shares.map(\.sums.drawn), found.total.drawn, "parts")
      expectEqual(shares.map(\.sums.net), found.total.net, "parts")
      expectEqual(shares.map(\.sums.expectedNet), found.total.expectedNet, "parts")
    }
    expectEqual(found.years.map(\.own.returned), found.total.returned, "years")
    expectEqual(found.years.compactMap(\.own.plannedNet), try known(found.total.plannedNet), "plan")
    let last = try known(found.years.last)
    expectEqual([last.cumulative.expectedNet], found.total.expectedNet, "the end")
    #expect(found.years.map(\.year) == Array(2017...2050))
  }

  @Test func `who needs attention comes first, and each case is there once`() throws {
    let found = try answer(["demo"], in: ExampleFacts.stage(in: "demo"))
    #expect(
      found.groups.map(\.decision) == [
        "lostAgain", "never", "unknown", "overdue", "onTheWay", "earnedBack", "ended",
      ])
    #expect(found.groups.flatMap(\.cases) == found.cases.map(\.id))
    #expect(Set(found.cases.map(\.id)).count == 12)
    #expect(found.groups.first?.cases == ["housing-first"])
  }

  private static func text(_ id: String, _ more: String, amount: Int) -> String {
    """
    afkast: 1
    id: \(id)
    title: \(id)
    start: 2027-01
    horizon: 2 years
    \(more)
    costs:
      - { id: run, kind: operating, amount: \(amount) tkr/year }

    """
  }

  @Test func `of alternatives one counts`() throws {
    let stage = try Stage()
    try stage.write(Self.text("a", "", amount: 100), to: "a.yaml")
    try stage.write(Self.text("b", "alternativeTo: a", amount: 200), to: "b.yaml")
    try stage.write(Self.text("c", "alternativeTo: b", amount: 400), to: "c.yaml")
    try stage.write(Self.text("d", "", amount: 800), to: "d.yaml")
    let all = try answer(["c.yaml", "b.yaml", "a.yaml", "d.yaml"], in: stage)
    #expect(all.cases.filter(\.counts).map(\.id) == ["a", "d"])
    #expect(all.total.drawn == 1_800_000)
    #expect(all.cases.filter { !$0.counts }.allSatisfy { $0.countedInstead == "a" })
    // Without the one that they are alternatives to, the first counts.
    let two = try answer(["c.yaml", "d.yaml"], in: stage)
    #expect(two.cases.allSatisfy(\.counts) && two.total.drawn == 2_400_000)
  }

  @Test func `a case that ended unapproved does not take its alternative along`() throws {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(Self.text("a", "", amount: 100), to: "a.yaml")
    try stage.write(Self.text("b", "alternativeTo: a", amount: 200), to: "b.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    #expect(
      stage.run(["record", "decision", "a", "stop", "--on", "2026-06-01", "--note", "x"]).exitCode
        == 0)
    let found = try answer(["."], in: stage)
    #expect(found.cases.filter(\.counts).map(\.id) == ["b"] && found.total.drawn == 400_000)
  }

  @Test func `an approved alternative goes before one that is not`() throws {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(Self.text("a", "", amount: 100), to: "a.yaml")
    try stage.write(Self.text("b", "alternativeTo: a", amount: 200), to: "b.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    #expect(
      stage.run(["approve", "b", "--decision", "Council 1", "--on", "2026-06-01"]).exitCode == 0)
    let found = try answer(["."], in: stage)
    #expect(found.cases.filter(\.counts).map(\.id) == ["b"] && found.total.drawn == 400_000)
  }

  @Test func `what was never approved and is closed was not carried out`() throws {
    let found = try answer(["demo"], in: ExampleFacts.stage(in: "demo"))
    let closed = found.cases.first { $0.id == "jobintensivering-realiseret" }
    #expect(closed?.leftOut == "neverApproved")
  }
}
