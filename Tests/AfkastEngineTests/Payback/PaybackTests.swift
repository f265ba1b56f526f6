import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Payback by hand, and its agreement with the crossings on flows from printed seeds.
@Suite struct PaybackTests {
  private func payback(_ net: [Int64]) throws -> Payback {
    try Evaluation(of: CaseBuilder.net(net)).payback
  }

  private func month(_ index: Int) -> Month? { CaseBuilder.start?.advanced(by: index) }

  @Test func `an exact break-even is back`() throws {
    let payback = try payback([-30, 10, 10, 10])
    #expect(payback.point?.month == month(3))
    #expect(payback.point?.monthsFromStart.count == 4)
    #expect(payback.point?.exactMonths.count == 4)
  }

  @Test func `no saving is never, not zero months`() throws {
    #expect(try payback([-30, 0, 0]).state == .never)
  }

  @Test func `nothing out is nothing to earn back`() throws {
    #expect(try payback([0, 5, 0]).state == .noOutlay)
    #expect(try payback([10, -5, 0]).state == .noOutlay)
  }

  @Test func `the last upward crossing counts, and all are listed`() throws {
    let payback = try payback([-10, 15, -10, 2, 8])
    #expect(payback.point?.month == month(4))
    #expect(payback.upCrossings == [month(1), month(4)].compactMap { $0 })
    #expect(payback.downCrossings == [month(0), month(2)].compactMap { $0 })
    #expect(payback.lostAgain)
  }

  @Test func `back once and lost at the horizon is never`() throws {
    let payback = try payback([-10, 15, -10])
    #expect(payback.state == .never)
    #expect(payback.lostAgain)
  }

  @Test func `counts from the first month with a cost too`() throws {
    let payback = try payback([0, 0, -10, 4, 4, 4])
    #expect(payback.point?.monthsFromStart.count == 6)
    #expect(payback.point?.monthsFromFirstOutlay.count == 4)
    #expect(payback.point?.exactMonths.count == 5.5)
  }

  /// The Green Book package of R says that this case pays back in year 2, at an NPV of −16.8.
  @Test func `a case that never recovers its value is never back with interest`() throws {
    let evaluation = try Evaluation(of: CaseBuilder.net([-10_000, 5_000, 4_999]))
    #expect(evaluation.payback.state == .never)
    #expect(evaluation.discountedPayback.state == .never)
    #expect(evaluation.netPresentValue.ore < 0)
  }

  @Test func `at a rate of zero, discounted payback is payback`() throws {
    let zero = DiscountSchedule.constant(try known(YearlyRate(0)), name: "0")
    for seed in 0..<50 as Range<UInt64> {
      let evaluation = try Evaluation(
        of: CaseBuilder.net(Self.flow(seed)),
        EvaluationSettings(discounting: Discounting(schedule: zero)))
      #expect(evaluation.discountedPayback.state == evaluation.payback.state, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `agrees with the cumulative and its crossings`(_ seed: UInt64) throws {
    let evaluation = try Evaluation(of: CaseBuilder.net(Self.flow(seed)))
    let (payback, cumulative) = (evaluation.payback, evaluation.flow.cumulative)
    let isBack = cumulative.last.map { $0 >= .zero } ?? true
    switch payback.state {
    case .noOutlay:
      #expect(cumulative.allSatisfy { $0 >= .zero } && payback.downCrossings.isEmpty)
    case .never:
      #expect(!isBack && payback.downCrossings.count == payback.upCrossings.count + 1)
    case .earnsBack(let point):
      let index = point.monthsFromStart.count - 1
      #expect(isBack && payback.downCrossings.count == payback.upCrossings.count)
      #expect(payback.upCrossings.last == point.month)
      #expect(cumulative[index...].allSatisfy { $0 >= .zero } && cumulative[index - 1] < .zero)
      #expect(
        Double(index) < point.exactMonths.count && point.exactMonths.count <= Double(index + 1))
    }
  }

  private static func flow(_ seed: UInt64) -> [Int64] {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...60, using: &random)
    return (0..<count).map { _ in Int64.random(in: -100...110, using: &random) }
  }
}
