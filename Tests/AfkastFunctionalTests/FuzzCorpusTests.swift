import AfkastFuzzing
import AfkastTestSupport
import Foundation
import Testing

/// What the fuzzers found and a person kept (`make fuzz`), through the same path again.
@Suite struct FuzzCorpusTests {
  private static let folder = "Fuzzing/corpus"
  /// The corpus in parts, for all cores; a name begins with a digit of base 16.
  private static let digits = (0..<16).map { String($0, radix: 16) }

  private func inputs(
    _ parser: String, _ digit: String
  ) throws -> [(name: String, bytes: [UInt8])] {
    let names = try Repository.names(in: "\(Self.folder)/\(parser)")
    #expect(names.count >= 100)
    #expect(names.allSatisfy { Self.digits.contains(String($0.prefix(1))) })
    return try names.filter { $0.hasPrefix(digit) }.map { name in
      let data = try Data(contentsOf: Repository.url("\(Self.folder)/\(parser)/\(name)"))
      return (name, Array(data))
    }
  }

  @Test(arguments: digits)
  func `any bytes become a case or mistakes, and a case is computed`(_ digit: String) throws {
    let fuzzed = FuzzedCase(workspace: try Repository.text("cases/afkast.yaml"))
    for input in try inputs("case", digit) {
      #expect(fuzzed.faults(input.bytes) == [], "\(input.name)")
    }
  }

  @Test(arguments: digits)
  func `any text becomes a formula or mistakes`(_ digit: String) throws {
    let fuzzed = FuzzedFormula()
    for input in try inputs("formula", digit) {
      #expect(fuzzed.faults(input.bytes) == [], "\(input.name)")
    }
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
