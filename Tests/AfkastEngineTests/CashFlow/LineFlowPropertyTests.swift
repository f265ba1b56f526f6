import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What holds for every line, on lines from printed seeds.
@Suite struct LineFlowPropertyTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the cumulative of øre is the rounded total`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let months = Int.random(in: 1...240, using: &random)
    let orePerYear = Double(Int64.random(in: 0...10_000_000_000, using: &random))
    let phaseIn = Double(Int.random(in: 1...36, using: &random))
    let percent = Int64.random(in: 0...100, using: &random)
    let profile = try known(TimeProfile(phaseIn: known(Months(phaseIn))))
    let line = try CaseBuilder.flow(
      "a", .benefit(.capacity(harvest: known(Share(percent, over: 100)))),
      orePerYear: orePerYear, months: months, profile)
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: months))

    // By the sum of an arithmetic series, not month by month as the engine does it.
    let ramp = min(Double(months), phaseIn)
    let weights = ramp * (ramp + 1) / 2 / phaseIn + max(0, Double(months) - phaseIn)
    let exact = orePerYear / 12 * weights * Double(percent) / 100
    let total = flow.counted.reduce(0) { $0 + $1.ore }
    #expect(abs(Double(total) - exact) <= 0.5 + 1e-3, "seed \(seed)")
    #expect(flow.counted.allSatisfy { $0 >= .zero }, "seed \(seed)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `splitting a sum over months changes no total`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try known(CaseBuilder.start)
    let count = Int.random(in: 1...24, using: &random)
    let sums = try (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let first = Int.random(in: 0..<count, using: &random)
      let span = MonthSpan(
        start.advanced(by: first),
        through: start.advanced(by: Int.random(in: first..<count, using: &random)))
      return try known(
        Instalment(Money(ore: .random(in: 0...1_000_000, using: &random)), over: known(span)))
    }
    let line = try Line(
      id: known(LineID("a")), kind: .cost(.investment), amount: .instalments(sums, delay: .zero))
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: count))
    let total: Int64 = sums.reduce(0) { sum, instalment in
      guard case .certain(let money) = instalment.sum else { return sum }
      return sum + money.ore
    }
    #expect(flow.counted.reduce(0) { $0 + $1.ore } == total, "seed \(seed)")
  }
}
