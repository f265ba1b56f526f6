import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Worked examples of guides and peers; where a peer is wrong, what Afkast says instead.
@Suite struct PeerOracleTests {
  @Test func `reads the entries`() {
    #expect(PeerVector.all("npv-end-of-period").count == 4)
    #expect(PeerVector.all("npv-from-t0").count == 2)
    #expect(PeerVector.all("discount-factors").count == 2)
  }

  /// Values in hundredths, one a budget year, in January.
  private func evaluation(_ values: [Double], rate: Double, _ timing: Discounting.Timing = .start)
    throws -> Evaluation
  {
    var ore = [Int64](repeating: 0, count: 12 * values.count)
    for (year, value) in values.enumerated() { ore[12 * year] = Int64((value * 100).rounded()) }
    let schedule = DiscountSchedule.constant(try known(YearlyRate(rate)), name: "peer")
    return try Evaluation(
      of: CaseBuilder.net(ore),
      EvaluationSettings(discounting: Discounting(schedule: schedule, step: .year, timing: timing)))
  }

  @Test(arguments: PeerVector.all("npv-end-of-period"))
  func `agrees with a spreadsheet's NPV, which discounts the first value`(_ peer: PeerVector) throws
  {
    let evaluation = try evaluation(
      known(peer.inputs.values), rate: known(peer.inputs.rate), .end)
    let expected = try known(peer.expected.npv)
    let tolerance = try max(known(peer.tolerance), 1e-7)
    #expect(abs(evaluation.netPresentValue.kroner - expected) <= tolerance)
  }

  @Test(arguments: PeerVector.all("npv-from-t0"))
  func `agrees with an NPV that begins undiscounted`(_ peer: PeerVector) throws {
    let evaluation = try evaluation(known(peer.inputs.values), rate: known(peer.inputs.rate))
    let tolerance = try max(known(peer.tolerance), 1e-7)
    #expect(abs(evaluation.netPresentValue.kroner - (try known(peer.expected.npv))) <= tolerance)
  }

  @Test func `agrees with a textbook on the three timings`() throws {
    let peer = try PeerVector.one("npv-timing-uq", "npv-timing")
    for (timing, expected) in [
      (Discounting.Timing.end, peer.expected.end_of_year), (.mid, peer.expected.mid_year),
      (.start, peer.expected.begin_of_year),
    ] {
      let evaluation = try evaluation(
        known(peer.inputs.annual), rate: known(peer.inputs.rate), timing)
      // The textbook's outlay is now, before any period, so it is added undiscounted.
      let npv = evaluation.netPresentValue.kroner + (try known(peer.inputs.initial_t0))
      #expect(isClose(npv, try known(expected), tolerance: 1e-9, scale: 1e4))
    }
  }

  @Test(arguments: PeerVector.all("discount-factors"))
  func `agrees on discount factors`(_ peer: PeerVector) throws {
    // The health rates are in the same bands; only the standard ones are built in.
    guard peer.id == "df-stpr-std" else {
      return try expectHealthRates(peer)
    }
    for (year, expected) in zip(try known(peer.inputs.years), try known(peer.expected.factors)) {
      let factor = try known(DiscountSchedule.ukGreenBook.factor(afterYears: year)).value
      #expect(isClose(factor / expected, 1, tolerance: 1e-12), "year \(year)")
    }
  }

  private func expectHealthRates(_ peer: PeerVector) throws {
    let schedule = DiscountSchedule(
      "uk-health", TableOrigin(year: nil, source: "peer"),
      percentByYear: [(0, 1.5), (30, 1.29), (75, 1.07)])
    for (year, expected) in zip(try known(peer.inputs.years), try known(peer.expected.factors)) {
      let factor = try known(schedule.factor(afterYears: year)).value
      #expect(isClose(factor / expected, 1, tolerance: 1e-12), "year \(year)")
    }
  }

  @Test func `interpolates payback within the period`() throws {
    let peer = try PeerVector.one("pb-half", "payback-interpolated")
    let (before, inflow) = try (
      known(peer.inputs.cumulative_before), known(peer.inputs.inflow_in_period)
    )
    let evaluation = try Evaluation(
      of: CaseBuilder.net([Int64(before * 100), Int64(inflow * 100)]))
    #expect(
      try known(evaluation.payback.point).exactMonths.count == 1 + known(peer.expected.fraction))
  }

  @Test func `agrees with the Green Book's package on the year of discounted payback`() throws {
    let peer = try PeerVector.one("pb-gb-int", "payback-discounted-integer")
    let evaluation = try evaluation(known(peer.inputs.values), rate: known(peer.inputs.rate))
    let month = try known(evaluation.discountedPayback.point).month
    #expect(month.year.number - 2027 == peer.expected.payback_year)
    let npv = try known(peer.expected.npv)
    #expect(abs(evaluation.netPresentValue.kroner - npv) <= (try known(peer.tolerance)))
  }

  @Test func `agrees with the Green Book's package on a whole appraisal`() throws {
    let peer = try PeerVector.one("e2e-gb-plain", "appraisal")
    let (costs, benefits) = try (known(peer.inputs.costs), known(peer.inputs.benefits))
    let values = zip(benefits, costs).map { $0 - $1 }
    let evaluation = try evaluation(values, rate: known(peer.inputs.rate))
    #expect(isClose(evaluation.netPresentValue.kroner, try known(peer.expected.npv)))
    #expect(
      isClose(evaluation.presentValueCosts.kroner, try known(peer.expected.pv_costs), scale: 100))
    #expect(
      isClose(
        evaluation.presentValueBenefits.kroner, try known(peer.expected.pv_benefits), scale: 100))
    #expect(isClose(try known(evaluation.benefitCostRatio).value, try known(peer.expected.bcr)))
  }
}
