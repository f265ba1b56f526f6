import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// What the state pays back, against figures worked out by hand.
@Suite struct ReimbursementTests {
  private static let weeksPerMonth = 365.25 / 7 / 12

  private func scheme(_ name: String) throws -> ReimbursementScheme {
    try known(ReimbursementScheme.builtIn.first { $0.name == name })
  }

  private func ladder() throws -> ReimbursementLadder {
    guard case .ladder(let ladder) = try scheme("refusion").shares else {
      throw MissingValue(description: "refusion is no ladder")
    }
    return ladder
  }

  private func line(_ rule: Reimbursement.Rule, ore: Double, months: Int) throws -> Line {
    var line = try CaseBuilder.flow("a", .cost(.operating), orePerYear: ore, months: months)
    line.reimbursement = Reimbursement(scheme: "test", rule: rule)
    return line
  }

  @Test func `the first year's own share is 61.9 % and later years' 80 %`() throws {
    // 4 weeks at 20 %, 22 at 60 %, 26 at 70 %, and the rest of a year of 52.18 weeks at 80 %.
    let line = try line(
      .ladder(ladder(), members: nil, seniority: .zero), ore: 1_200_000_00, months: 24)
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 24))
    let weeks = 365.25 / 7
    let first = (4 * 0.2 + 22 * 0.6 + 26 * 0.7 + (weeks - 52) * 0.8) / weeks
    let own = flow.counted.prefix(12).reduce(0) { $0 + Double($1.ore) } / 1_200_000_00
    #expect(isClose(own, first, tolerance: 1e-8))
    #expect(abs(own - 0.619) < 0.001)
    #expect(flow.counted.suffix(12).reduce(0) { $0 + $1.ore } == 960_000_00)
  }

  @Test func `the first month is the exact mean over its weeks`() throws {
    let scale = SeniorityScale(try ladder(), seniority: .zero)
    let four = 4 / Self.weeksPerMonth
    #expect(
      isClose(scale.meanShare(from: 0, to: 1), four * 0.8 + (1 - four) * 0.4, tolerance: 1e-14))
  }

  @Test func `seniority is passed before the line begins`() throws {
    let line = try line(
      .ladder(ladder(), members: nil, seniority: known(Months(60 / Self.weeksPerMonth))),
      ore: 1_200, months: 12)
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 12))
    #expect(flow.counted.allSatisfy { $0.ore == 80 } && flow.reimbursed.allSatisfy { $0.ore == 20 })
  }

  @Test func `each bracket pays its own part`() throws {
    guard case .brackets(let brackets) = try scheme("saerligt-dyre-enkeltsager").shares else {
      throw MissingValue(description: "no brackets")
    }
    for (cost, refund) in [
      (800_000, 0.0), (1_160_000, 75_000), (2_000_000, 205_000 + 160_000),
      (2_520_000, 205_000 + 220_000 + 300_000),
    ] {
      let share = brackets.stateShare(ofYearlyCost: Money(ore: Int64(cost) * 100))
      #expect(isClose(share, refund / Double(cost), tolerance: 1e-14), "\(cost)")
    }
  }

  @Test func `the first days of each year are paid for`() throws {
    let half = try known(Share(50, over: 100))
    let line = try line(.firstDays(half, days: 120), ore: 36_525 * 100, months: 24)
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 24))
    // 120 of 365.25 days at half of 36 525 kr. a year.
    for year in 0..<2 {
      let state = flow.reimbursed[(12 * year)..<(12 * year + 12)].reduce(0) { $0 + $1.ore }
      #expect(abs(Double(state) / 100 - 6_000) <= 0.01)
    }
    #expect(flow.reimbursed[6] == .zero)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the parts add up to the whole, whatever is reimbursed`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let months = Int.random(in: 1...60, using: &random)
    let ore = Double.random(in: 0...1e9, using: &random)
    let seniority = try known(Months(.random(in: 0...20, using: &random)))
    let paid = try line(
      .ladder(ladder(), members: nil, seniority: seniority), ore: ore, months: months)
    let plain = try CaseBuilder.flow("a", .cost(.operating), orePerYear: ore, months: months)
    let circumstances = try CaseBuilder.circumstances(months: months)
    let (flow, whole) = try (LineFlow(paid, in: circumstances), LineFlow(plain, in: circumstances))
    for index in 0..<months {
      #expect(
        flow.counted[index].ore + flow.reimbursed[index].ore == whole.counted[index].ore,
        "seed \(seed)")
    }
  }

  private func net(_ businessCase: BusinessCase, _ perspective: Perspective) throws -> Int64 {
    let evaluation = try Evaluation(
      of: businessCase, EvaluationSettings(perspective: perspective))
    return evaluation.net.ore
  }

  @Test func `the public pays what reimbursement cannot change`() throws {
    var businessCase = try CaseBuilder.businessCase(months: 24)
    businessCase.lines = [
      try line(.ladder(ladder(), members: nil, seniority: .zero), ore: 7_777_777, months: 24)
    ]
    let own = try net(businessCase, .actor(.municipality))
    let state = try net(businessCase, .actor(.state))
    #expect(own < 0 && state < 0)
    #expect(try net(businessCase, .public) == own + state)
    #expect(try net(businessCase, .society) == own + state)
  }
}
