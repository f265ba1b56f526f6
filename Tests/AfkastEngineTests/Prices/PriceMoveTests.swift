import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Lines in prices of their own, against øre worked out by hand.
@Suite struct PriceMoveTests {
  /// From 97.1 to 103.1: every amount times 1031/971.
  private func move() throws -> PriceMove {
    let (from, to) = try (known(Year(2025)), known(Year(2026)))
    let levels = try [
      from: known(PriceFactor(971, over: 10)), to: known(PriceFactor(1031, over: 10)),
    ]
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

  @Test func `a long chain of changes and long shares keep the øre`() throws {
    // Worked out in exact fractions (Python): 98 765 432 109 øre, moved by 1.019, 1.032, 1.0461, 1.0337,
    // 1.02915 and 1.031, is 119 169 169 162.524; less deadweight, displacement and harvest
    // 34 389 131 710.783.
    var changes: [Year: PriceFactor] = [:]
    for (offset, tenThousandths) in [101_900, 103_200, 104_610, 103_370, 102_915, 103_100]
      .enumerated()
    {
      changes[try known(Year(2021 + offset))] = try known(
        PriceFactor(Int64(tenThousandths), over: 100_000))
    }
    let index = try known(
      PriceIndex("pl", TableOrigin(year: nil, source: nil), changes: changes))
    var cost = try CaseBuilder.sums("a", .cost(.investment), [0: 98_765_432_109])
    cost.priceMove = try known(PriceMove(from: known(Year(2020)), to: known(Year(2026)), by: index))
    var benefit = try CaseBuilder.sums(
      "b", .benefit(.capacity(harvest: known(Share(333_333, over: 1_000_000)))),
      [0: 98_765_432_109])
    benefit.priceMove = cost.priceMove
    benefit.deadweight = try known(Share(123_456, over: 1_000_000))
    benefit.displacement = try known(Share(12_345, over: 1_000_000))
    let circumstances = try CaseBuilder.circumstances(months: 1)
    #expect(try LineFlow(cost, in: circumstances).counted.map(\.ore) == [119_169_169_163])
    #expect(try LineFlow(benefit, in: circumstances).counted.map(\.ore) == [34_389_131_711])
  }

  @Test(arguments: [1, 1_000, 1_000_000, 1_000_000_000_000] as [Int64])
  func `prices gone wild neither trap nor lose more than a millionth of a millionth`(
    rise: Int64
  ) throws {
    let (from, to) = try (known(Year(2025)), known(Year(2026)))
    let change = try known(PriceFactor(rise * 99_991, over: 99_989))
    let index = try known(
      PriceIndex("pl", TableOrigin(year: nil, source: nil), changes: [to: change]))
    var line = try CaseBuilder.sums(
      "a", .benefit(.capacity(harvest: known(Share(999_983, over: 1_000_000)))), [0: 999_983])
    line.priceMove = try known(PriceMove(from: from, to: to, by: index))
    line.deadweight = try known(Share(17, over: 999_979))
    line.displacement = try known(Share(19, over: 999_961))
    line.evidence = .estimate
    let businessCase = try CaseBuilder.businessCase(months: 1, [line])
    var settings = EvaluationSettings()
    settings.prudence = try known(PrudenceTable.builtIn.first)
    let evaluation = try Evaluation(of: businessCase, settings)
    let kept = 999_962.0 / 999_979 * (999_942.0 / 999_961) * 0.999_983
    let plan = 999_983 * Double(rise) * 99_991 / 99_989 * kept
    let prudent = try known(evaluation.prudent).evaluation
    for (found, expected) in [
      (evaluation.totalBenefits, plan), (prudent.totalBenefits, plan * 0.6),
    ] {
      #expect((Double(found.ore) - expected).magnitude <= 0.5 + expected * 1e-12)
    }
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
