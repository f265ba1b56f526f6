import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Control charts beside NHSRplotthedots and qicharts2.
///
/// The vectors also flag by Western Electric's and Wheeler's rules; we follow NHS England's alone.
@Suite struct ChartOracleTests {
  @Test func `reads the entries`() {
    let file = ChartVectors.file
    #expect(file.xmr.count == 17 && file.run.count == 5 && file.attribute.count == 5)
    #expect(file.anhoej_critical.count == 29 && file.rule_unit_tests.count == 11)
    #expect(file.rebaseline.count == 1)
  }

  @Test(arguments: ChartVectors.file.xmr)
  func `agrees on the limits of each phase`(_ vector: ChartVectors.XmR) throws {
    let chart = try vector.chart()
    #expect(chart.phases.count == vector.expected.phases.count)
    for (phase, expected) in zip(chart.phases, vector.expected.phases) {
      #expect(phase.places == expected.start..<expected.end && phase.count == expected.n)
      let mean = try known(phase.mean)
      #expect(isNear(mean, expected.mean, 1e-9))
      let ranges = try known(phase.ranges)
      #expect(isNear(ranges.rawMean, expected.amr_raw, 1e-9))
      #expect(isNear(ranges.mean, expected.amr, 1e-9) && isNear(ranges.limit, expected.url, 1e-9))
      #expect(ranges.count == expected.n_mr && ranges.screenedCount == expected.n_mr_screened)
      #expect(isNear(ranges.sigma, expected.sigma, 1e-9))
      if vector.engine_expected == "no_variation" {
        #expect(phase.limits == .unknown(.noVariation))
        continue
      }
      let limits = try known(phase.limits.value)
      #expect(isNear(limits.lower, expected.lpl, 1e-9) && isNear(limits.upper, expected.upl, 1e-9))
      #expect(isNear(limits.nearLower, expected.nlpl, 1e-9))
      #expect(isNear(limits.nearUpper, expected.nupl, 1e-9))
    }
  }

  @Test(arguments: ChartVectors.file.xmr.filter { $0.engine_expected != "no_variation" })
  func `agrees on what stands out, and why`(_ vector: ChartVectors.XmR) throws {
    let chart = try vector.chart()
    var strict = ChartRules()
    strict.shift = 8
    strict.trend = 6
    let other = try vector.chart(strict)
    let expected = vector.expected.flags
    #expect(places(chart, .outside, .above) == expected["outside_upper"])
    #expect(places(chart, .outside, .below) == expected["outside_lower"])
    #expect(places(chart, .shift) == expected["shift7"])
    #expect(places(other, .shift) == expected["shift8"])
    #expect(places(chart, .trend, .above) == expected["trend7_up"])
    #expect(places(chart, .trend, .below) == expected["trend7_down"])
    #expect(places(other, .trend, .above) == expected["trend6_up"])
    #expect(places(other, .trend, .below) == expected["trend6_down"])
    #expect(places(chart, .twoOfThree) == expected["two_of_three_nhs"])
    #expect(chart.quietStretches.flatMap(Array.init) == expected["fifteen_within_1s"])
    #expect(chart.points.map { nhsName($0.signals.first) } == vector.expected.nhs_type)
    #expect(chart.points.map { nhsName($0.variation) } == vector.expected.nhs_point_type)
    let variation = try known(chart.variation.value)
    #expect(nhsName(variation) == vector.expected.variation)
    let assurance = vector.options.target.flatMap { chart.assurance(target: $0).value }
    #expect(assurance?.vectorName == vector.expected.assurance)
  }

  @Test(arguments: ChartVectors.file.xmr.filter { $0.engine_expected == "no_variation" })
  func `says that nothing varied where others collapse`(_ vector: ChartVectors.XmR) throws {
    let chart = try vector.chart()
    #expect(chart.points.allSatisfy { $0.signals.isEmpty && $0.limits == nil })
    #expect(chart.variation == .unknown(.noVariation))
    #expect(chart.assurance(target: 7) == .unknown(.noVariation))
  }

  @Test(arguments: ChartVectors.file.run)
  func `agrees on runs around the median`(_ vector: ChartVectors.Run) throws {
    let run = try known(
      RunChart.of(Series(vector.input.values), centre: vector.options.centre).value)
    let expected = vector.expected
    #expect(isNear(run.centre, expected.cl, 1e-12) && run.useful == expected.n_useful)
    #expect(run.longestRun == expected.longest_run && run.crossings == expected.crossings)
    #expect(run.longestExpected == expected.longest_run_max)
    #expect(run.fewestExpected == expected.crossings_min)
    #expect(run.isSignal == expected.signal)
  }

  @Test(arguments: ChartVectors.file.anhoej_critical)
  func `agrees on what chance explains`(_ vector: ChartVectors.Critical) {
    #expect(RunChart.longestExpected(of: vector.n) == vector.longest_run_max)
    #expect(RunChart.fewestExpected(of: vector.n) == vector.crossings_min)
  }

  @Test(arguments: ChartVectors.file.attribute)
  func `agrees on charts of counts`(_ vector: ChartVectors.Attribute) throws {
    let counts = zip(vector.input.x, vector.input.n).map { Count($0, of: $1) }
    let spread = vector.options.screen.map { CountSpread.observed(isScreened: $0) } ?? .chance
    let kind: CountKind = vector.chart.hasPrefix("p") ? .share : .rate
    let chart = ControlChart(ofCounts: counts, kind: kind, spread: spread, good: .higher)
    let expected = vector.expected
    let mean = try known(chart.phases.first?.mean)
    #expect(isNear(mean, expected.cl, 1e-9))
    for (place, point) in chart.points.enumerated() {
      let limits = try known(point.limits)
      let value = try known(point.value)
      #expect(isNear(value, expected.y[place], 1e-9))
      #expect(isNear(limits.lower, expected.lcl[place], 1e-9))
      #expect(isNear(limits.upper, expected.ucl[place], 1e-9))
    }
    let found = CountLimits(counts, kind: kind, spread: spread)
    #expect(isNear(found.sigmaZ, expected.sigma_z, 1e-9))
    #expect(places(chart, .outside) == expected.signal)
  }

  @Test(arguments: ChartVectors.file.rebaseline)
  func `proposes a new phase where the run began`(_ vector: ChartVectors.Rebaseline) throws {
    let baseline = vector.options.baseline_n
    let chart = ControlChart(
      of: Series(vector.input.values), phases: [PhaseStart(at: 0, baseline: baseline)], good: .lower
    )
    let proposal = RebaselineProposal.first(in: chart, baseline: baseline)
    let expected = try known(vector.expected.first)
    #expect(proposal?.start == expected.start && proposal?.length == expected.length)
    #expect(proposal?.side == (expected.side < 0 ? .below : .above))
  }

  private func places(
    _ chart: ControlChart, _ rule: ControlRule, _ side: ChartSide? = nil
  ) -> [Int] {
    chart.points.indices.filter { place in
      chart.points[place].signals.contains { $0.rule == rule && (side == nil || $0.side == side) }
    }
  }

  private func nhsName(_ signal: ControlSignal?) -> String {
    guard let signal else { return "Common Cause" }
    switch (signal.rule, signal.side) {
    case (.outside, .above): return "Above UCL"
    case (.outside, .below): return "Below LCL"
    case (.shift, .above): return "7 Points Above CL"
    case (.shift, .below): return "7 Points Below CL"
    case (.trend, _): return "7 Point Trend"
    case (.twoOfThree, _): return "2 Of 3"
    }
  }

  private func nhsName(_ variation: Variation) -> String {
    switch variation {
    case .common: "common_cause"
    case .improvement: "special_cause_improvement"
    case .concern: "special_cause_concern"
    case .neutral(.above): "special_cause_neutral_high"
    case .neutral(.below): "special_cause_neutral_low"
    }
  }
}

extension Assurance {
  /// As the vectors name it.
  var vectorName: String {
    switch self {
    case .passes: "consistent_pass"
    case .fails: "consistent_fail"
    case .inconsistent: "inconsistent"
    }
  }
}
