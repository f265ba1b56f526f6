import AfkastFuzzing
import AfkastTestSupport
import Foundation
import Testing

/// What the fuzzers found and a person kept (`make fuzz`), through the same path again.
@Suite struct FuzzCorpusTests {
  private static let folder = "Fuzzing/corpus"

  private func inputs(_ parser: String) throws -> [(name: String, bytes: [UInt8])] {
    try Repository.names(in: "\(Self.folder)/\(parser)").map { name in
      let data = try Data(contentsOf: Repository.url("\(Self.folder)/\(parser)/\(name)"))
      return (name, Array(data))
    }
  }

  @Test func `any bytes become a case or mistakes, and a case is computed`() throws {
    let fuzzed = FuzzedCase(workspace: try Repository.text("cases/afkast.yaml"))
    let inputs = try inputs("case")
    #expect(inputs.count >= 100)
    for input in inputs { #expect(fuzzed.faults(input.bytes) == [], "\(input.name)") }
  }

  @Test func `any text becomes a formula or mistakes`() throws {
    let fuzzed = FuzzedFormula()
    let inputs = try inputs("formula")
    #expect(inputs.count >= 100)
    for input in inputs { #expect(fuzzed.faults(input.bytes) == [], "\(input.name)") }
  }

  /// The fuzzers would be blind if what they are given never got as far as an answer.
  @Test func `a sound case and a sound formula are computed`() throws {
    let workspace = try Repository.text("cases/afkast.yaml")
    let sound = Array(try Repository.text("cases/led-gadelys.yaml").utf8)
    #expect(FuzzedCase(workspace: workspace).reachesAnswers(sound))
    #expect(!FuzzedCase(workspace: workspace).reachesAnswers(Array("afkast: 1".utf8)))
    for formula in ["max(pris * antal * borgere, 1 kr/year)", "tid * sats / 2", "7 tkr/year"] {
      #expect(FuzzedFormula().reachesAnswers(Array(formula.utf8)), "\(formula)")
    }
    #expect(!FuzzedFormula().reachesAnswers(Array("tid * hold".utf8)))
  }
}
