import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Lines in prices of their own, against øre worked out by hand.
@Suite struct PriceMoveTests {
  /// From 97.1 to 103.1: every amount times 1031/971.
  private func move() throws -> PriceMove {
    let (from, to) = try (known(Year(2025)), known(Year(2026)))
    let levels = try [from: known(PriceFactor(971, over: 10)), to: known(PriceFactor(1031, over: 10))]
    let index = try known(
      PriceIndex("pl", TableOrigin(year: to, source: "test"), levels: levels))
    return try known(PriceMove(from: from, to: to, by: index))
  }

  private func moved(_ line: Line) throws -> Line {
    var line = line
    line.priceMove = try move()
    return line
  }

  @Test func `money per time is rounded once, on the running total`() throws {
    let line = try moved(
      CaseBuilder.flow("a", .cost(.operating), orePerYear: 1_000_000_00, months: 12))
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 12))
    // 100 000 000 øre × 1031/971 = 106 179 196.70; a twelfth is 8 848 266.39, two 17 696 532.78.
    #expect(flow.counted.prefix(2).map(\.ore) == [8_848_266, 8_848_267])
    #expect(flow.counted.reduce(0) { $0 + $1.ore } == 106_179_197)
  }

  @Test func `a sum is moved exactly`() throws {
    let line = try moved(CaseBuilder.sums("a", .cost(.investment), [0: 971, 1: 1, 2: 485]))
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 3))
    // Running totals 971, 972 and 1457, times 1031/971: 1031, 1032.06 and 1547.03.
    #expect(flow.counted.map(\.ore) == [1_031, 1, 515])
  }

  @Test func `harvest and reimbursement take their part of the moved amount`() throws {
    var line = try moved(
      CaseBuilder.flow(
        "a", .benefit(.capacity(harvest: known(Share(1, over: 2)))), orePerYear: 971_00 * 12,
        months: 2))
    let ladder = try known(
      ReimbursementLadder([.init(untilWeek: nil, share: known(Share(1, over: 5)))]))
    line.reimbursement = Reimbursement(
      scheme: "test", rule: .ladder(ladder, members: nil, seniority: .zero))
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 2))
    // 1031.00 kr a month: half is 515.50, of which the state takes a fifth, 103.10.
    #expect(flow.counted.map(\.ore) == [412_40, 412_40])
    #expect(flow.reimbursed.map(\.ore) == [103_10, 103_10])
    #expect(flow.unharvested.ore == 2 * 515_50)
  }

  @Test func `names the tables that it rests on, each once`() throws {
    let lines = try ["a", "b"].map {
      try moved(CaseBuilder.flow($0, .cost(.operating), orePerYear: 100, months: 12))
    }
    let evaluation = try Evaluation(of: CaseBuilder.businessCase(months: 12, lines))
    #expect(evaluation.tables.map(\.kind) == [.discount, .priceIndex])
    #expect(evaluation.tables.map(\.name) == ["dk-2021", "pl"])
  }
}
