import AfkastCommands
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// `afkast simulate` against closed forms, and what must hold however it is run.
@Suite struct SimulateTests {
  /// Users are uniform between 0 and 100, each saves 10 000 in the second month, and 630 000 are out in
  /// the first.
  private static let tight = """
    afkast: 1
    id: tight
    title: Tight
    start: 2027-01
    horizon: 2 months
    assumptions:
      users: { likely: 50 citizen, low: 0 citizen, high: 100 citizen, shape: uniform }
    costs:
      - { id: purchase, kind: investment, amount: 630 tkr, in: 2027-01 }
    benefits:
      - { id: visits, kind: cash, amount: users * 10 tkr/month/citizen, from: 2027-02 }
    """

  /// P(10 000 u ≥ 630 000) = 0.37.
  ///
  /// The mean is 500 000 − 630 000, so without knowing nobody goes on and
  /// knowing is worth ∫ from 63 to 100 of (10 000 u − 630 000) du/100 = 100 · 37²/2 = 68 450.
  ///
  /// The deviation is 1 000 000/√12, and P90 is 900 000 − 630 000.
  @Test func `agrees with what can be integrated by hand`() throws {
    let stage = try Stage()
    try stage.write(Self.tight, to: "tight.yaml")
    let document = try stage.document([
      "simulate", "tight.yaml", "--rate", "0 %", "--draws", "32768",
    ])
    let found = try known(document.cases.first)
    #expect((found.probabilityPaysBack - 0.37).magnitude < 4 * found.standardError + 1e-4)
    #expect((found.npv.mean + 130_000).magnitude < 4 * found.npv.standardError + 1)
    #expect((found.npv.deviation - 288_675).magnitude < 100)
    #expect((found.npv.p90 - 270_000).magnitude < 500)
    #expect((found.valueOfPerfectInformation - 68_450).magnitude < 100)
    let driver = try known(found.drivers.first)
    #expect((driver.firstOrder - 1).magnitude < 0.001)
    #expect((driver.valueOfKnowing - 68_450).magnitude < 300)
    #expect(document.draws == 32_768 && document.sum == nil)
  }

  /// Four cases on one thread are done case by case, on more part by part.
  @Test(arguments: [1, 4])
  func `says the same for any number of threads`(_ cases: Int) throws {
    let stage = try Stage()
    for number in 1...cases {
      let text = Self.tight.replacing("id: tight", with: "id: tight-\(number)")
      try stage.write(text, to: "cases/\(number).yaml")
    }
    let arguments = ["simulate", "cases", "--draws", "128", "--format", "json", "--within", "2"]
    let one = stage.run(arguments + ["--threads", "1"])
    #expect(one.exitCode == 0 && one.narration.isEmpty)
    for threads in 2...8 {
      #expect(stage.run(arguments + ["--threads", "\(threads)"]).output == one.output)
    }
  }

  @Test func `gives a case the same draws in any company`() throws {
    let stage = try Stage()
    let cases = ["rehabilitering", "led-gadelys", "rpa-robotter"].map { "\($0).yaml" }
    try FileManager.default.copyItem(
      at: Repository.url("cases"), to: stage.folder.appending(path: "cases"))
    func rows(_ names: [String]) -> Set<String> {
      let paths = names.map { "cases/\($0)" }
      let output = stage.run(
        ["simulate"] + paths + ["--draws", "128", "--format", "csv"]
      ).output
      return Set(output.components(separatedBy: "\r\n").filter { !$0.hasPrefix(",") })
    }
    let all = rows(cases)
    #expect(rows(cases.reversed()) == all)
    for name in cases { #expect(rows([name]).isSubset(of: all)) }
  }

  /// Uniform between 0 and 1 000: 2 of 1 000 miss, which no whole percent can say.
  @Test func `does not round to certainty`() throws {
    let stage = try Stage()
    for (amount, words) in [
      ("20 tkr", "over 99%"), ("9_980 tkr", "under 1%"), ("0.1 kr", "100% (all "),
    ] {
      var text = Self.tight.replacing("high: 100", with: "high: 1_000")
      text = text.replacing("630 tkr", with: amount)
      if amount == "0.1 kr" { text = text.replacing("low: 0 ", with: "low: 1 ") }
      try stage.write(text, to: "a.yaml")
      let result = stage.run(["simulate", "a.yaml", "--draws", "8192", "--rate", "0 %"])
      let line = result.output.replacing("\n", with: " ")
      #expect(line.contains("horizon ends, is \(words)"), "\(amount): \(line)")
    }
  }
}

/// What the tests read of `afkast.simulate/1`.
private struct SimulationDocument: Decodable {
  struct Value: Decodable {
    let mean: Double
    let standardError: Double
    let deviation: Double
    let p90: Double
  }

  struct Driver: Decodable {
    let firstOrder: Double
    let valueOfKnowing: Double
  }

  struct Outcome: Decodable {
    let probabilityPaysBack: Double
    let standardError: Double
    let npv: Value
    let drivers: [Driver]
    let valueOfPerfectInformation: Double
  }

  let draws: Int
  let cases: [Outcome]
  let sum: Outcome?
}

extension Stage {
  fileprivate func document(_ arguments: [String]) throws -> SimulationDocument {
    let result = run(arguments + ["--format", "json"])
    return try JSONDecoder().decode(SimulationDocument.self, from: Data(result.output.utf8))
  }
}
