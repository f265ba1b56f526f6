import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// What must hold between measures, on flows from printed seeds.
@Suite struct MeasureTests {
  private func evaluation(_ seed: UInt64, _ discounting: Discounting = Discounting()) throws
    -> Evaluation
  {
    var random = SeededGenerator(seed: seed)
    let net = (0..<Int.random(in: 2...120, using: &random)).map { _ in
      Int64.random(in: -90_000...100_000, using: &random)
    }
    return try Evaluation(
      of: CaseBuilder.net(net), EvaluationSettings(discounting: discounting))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the equivalent yearly value, paid every month, has the same net present value`(
    _ seed: UInt64
  ) throws {
    let evaluation = try evaluation(seed)
    let monthly = evaluation.equivalentYearlyValue.ore / 12
    let npv = evaluation.factors.factors.reduce(0) { $0 + $1 * monthly }
    #expect(
      isClose(npv, evaluation.netPresentValue.ore, tolerance: 1e-9, scale: 1e6), "seed \(seed)")
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `timing within the month moves present values and not the modified rate`(
    _ seed: UInt64
  ) throws {
    let start = try evaluation(seed)
    let end = try evaluation(seed, Discounting(timing: .end))
    let factor = 1 / power(1.035, 1 / 12.0)
    #expect(isClose(end.presentValueCosts.ore, start.presentValueCosts.ore * factor, scale: 1e6))
    #expect((start.modifiedInternalRate == nil) == (end.modifiedInternalRate == nil))
    if let rate = start.modifiedInternalRate, let other = end.modifiedInternalRate {
      #expect(isClose(rate.value, other.value, tolerance: 1e-9), "seed \(seed)")
    }
  }

  @Test func `a loss of nearly everything is a rate, and not undefined`() throws {
    let evaluation = try Evaluation(of: CaseBuilder.net([-1_000_000, 10_000]))
    #expect(try known(evaluation.modifiedInternalRate).value > -1)
    #expect(try known(evaluation.modifiedInternalRate).value < -0.999)
  }

  @Test func `a flow that turns once has one internal rate`() throws {
    for seed in 0..<50 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let net = (0..<60).map { month in
        Int64.random(in: 1...1_000, using: &random) * (month < 6 ? -20 : 1)
      }
      guard case .one(let rate) = try Evaluation(of: CaseBuilder.net(net)).internalRate else {
        Issue.record("seed \(seed)")
        continue
      }
      let growth = power(1 + rate.value, 1 / 12.0)
      let npv = net.enumerated().reduce(0) {
        $0 + Double($1.element) * power(growth, -Double($1.offset))
      }
      #expect(isClose(npv, 0, tolerance: 1e-9, scale: 1e6), "seed \(seed)")
    }
  }

  @Test func `the years add up to the months`() throws {
    for seed in 0..<20 as Range<UInt64> {
      let evaluation = try evaluation(seed)
      #expect(evaluation.years.reduce(0) { $0 + $1.net.ore } == evaluation.net.ore, "seed \(seed)")
      #expect(evaluation.years.last?.cumulative == evaluation.flow.cumulative.last, "seed \(seed)")
    }
  }
}
