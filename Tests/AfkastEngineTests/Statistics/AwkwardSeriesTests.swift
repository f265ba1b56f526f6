import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Whatever the input: an answer, or why there is none.
@Suite struct AwkwardSeriesTests {
  private static let awkward: [[Double?]] = [
    [], [nil], [4], [4, nil, nil], [1, 2, 3], Array(repeating: 0, count: 18),
    Array(repeating: 0.1, count: 18), Array(repeating: nil, count: 18),
    (0..<18).map { Double($0) }, (0..<18).map { Double($0) * 1e99 },
    (0..<18).map { Double($0 * $0 % 7) * 1e-300 }, (0..<18).map { Double($0 % 5) * 1e-160 },
    (0..<18).map { $0 == 9 ? 1e100 : 1 }, (0..<18).map { $0 % 2 == 0 ? .nan : 3 },
    (0..<18).map { $0 % 2 == 0 ? .infinity : Double($0) }, (0..<18).map { -Double($0 % 4) },
    (0..<18).map { $0 % 2 == 0 ? 1e100 : -1e100 }, (0..<18).map { $0 < 12 ? 0 : 5 },
    (0..<18).map { $0 < 12 ? Double($0 % 3) : 5 }, (0..<10_000).map { Double($0 * 7_919 % 101) },
  ]

  private func isSound(_ numbers: [Double]) -> Bool { !numbers.contains { $0.isNaN } }

  @Test(arguments: awkward) func `a chart has no number that is none`(_ values: [Double?]) {
    for good in GoodSide.allCases {
      let chart = ControlChart(
        of: Series(values), phases: [.whole, PhaseStart(at: 6, baseline: 7)], good: good)
      #expect(chart.points.count == values.count)
      for phase in chart.phases {
        guard let limits = phase.limits.value else { continue }
        #expect(isSound([limits.upper, limits.lower, limits.nearUpper, limits.nearLower]))
        #expect(limits.upper > limits.lower)
      }
      if chart.points.contains(where: { !$0.signals.isEmpty }) {
        #expect(chart.phases.contains { $0.limits.value != nil })
      }
      _ = (chart.variation, chart.assurance(target: 3), chart.quietStretches)
      _ = RebaselineProposal.first(in: chart)
    }
    if let run = RunChart.of(Series(values)).value { #expect(run.centre.isFinite) }
  }

  @Test(arguments: awkward) func `an effect has no number that is none`(_ values: [Double?]) {
    let series = Series(values)
    for change in [-3, 0, 3, 12, 400, 20_000] {
      let (before, after) = series.split(at: change)
      var estimates = [MeanDifference.of(before: before, after: after).value?.corrected]
      let trend = InterruptedSeries.of(series, change: change).value
      estimates += [trend?.effectAtEnd, trend?.levelChange, trend?.slopeChange]
      estimates.append(CorrectedMean.of(series).value?.mean)
      for estimate in estimates.compactMap(\.self) {
        let (narrow, wide) = (estimate.intervals.eighty, estimate.intervals.ninetyFive)
        #expect(isSound([estimate.value, estimate.standardError, narrow.low, wide.high]))
      }
      let verdict = EffectVerdict.reviewed(
        series, change: change, good: .higher, pointsAQuarter: 3)
      if series.known.isConstant {
        #expect([EffectVerdict.Kind.tooEarly, .noVariation].contains(verdict.kind))
      }
      _ = EarlyWarning(of: series, change: change, good: .lower)
    }
  }

  @Test(arguments: awkward) func `the checks of numbers survive`(_ values: [Double?]) {
    let series = Series(values)
    let chart = ControlChart(of: series, good: .higher)
    _ = ValueChecks.flags(of: series, chart: chart)
    _ = IntakeChecks.denominator(series, change: 5)
    _ = ReportingChecks.flags(
      of: values.enumerated().map { ReportedValue($1, isLate: $0 % 3 == 0) }, good: .lower)
    let flags = TargetChecks.flags(of: series, targets: series, good: .higher)
    // On its target every time: only a series that varies is asked about.
    #expect(flags.isEmpty == (series.known.count < 3 || series.known.isConstant))
  }

  @Test func `a constant series flags nothing and says why`() {
    let series = Series(Array(repeating: 7, count: 24))
    let chart = ControlChart(of: series, good: .higher)
    #expect(chart.variation == .unknown(.noVariation))
    #expect(ValueChecks.flags(of: series, chart: chart).isEmpty)
    #expect(RunChart.of(series) == .unknown(.noVariation))
    #expect(EffectVerdict(of: series, change: 12, good: .higher) == .noVariation)
  }

  @Test func `three points are too early, and said so`() {
    let series = Series([3, 5, 4])
    let chart = ControlChart(of: series, good: .higher)
    #expect(chart.variation == .unknown(.tooFew(have: 3, needed: 6)))
    #expect(RunChart.of(series) == .unknown(.tooFew(have: 2, needed: 10)))
    #expect(EffectVerdict(of: series, change: 2, good: .higher) == .tooEarly(before: 2, after: 1))
  }

  @Test func `counts of nothing, negative or impossible are no counts`() throws {
    #expect(Count(3, of: 0) == nil && Count(-1, of: 5) == nil && Count(.nan, of: 5) == nil)
    #expect(Count(1, of: -5) == nil && Count(1, of: .infinity) == nil)
    let (more, some) = (try known(Count(9, of: 5)), try known(Count(1, of: 5)))
    #expect(ShareDifference.of(before: more, after: some) == .unknown(.impossibleCounts))
    let chart = ControlChart(
      ofCounts: [more, nil, some], kind: .share, spread: .chance, good: .higher)
    #expect(chart.points.map { $0.value } == [nil, nil, 0.2])
    #expect(chart.variation == .unknown(.tooFew(have: 1, needed: 6)))
    let none = ControlChart(ofCounts: [nil, nil], kind: .rate, spread: .chance, good: .higher)
    #expect(none.variation == .unknown(.noCases))
  }

  @Test func `counts at their ends have limits or a reason`() throws {
    let all = Array(repeating: Count(8, of: 8), count: 12)
    for spread in [CountSpread.chance, .observed(isScreened: true)] {
      let chart = ControlChart(ofCounts: all, kind: .share, spread: spread, good: .higher)
      #expect(chart.variation == .unknown(.noVariation))
    }
    let zero = try known(Count(0, of: 100))
    #expect(zero.poisson(.ninetyFive).low == 0)
    // 3.69 over the exposure, by kpi.md.
    #expect(isNear(zero.poisson(.ninetyFive).high, 0.036_889, 1e-4))
    #expect(RateRatio.of(before: zero, after: zero) == .unknown(.noCases))
    let some = try known(Count(4, of: 100))
    let first = try known(RateRatio.of(before: zero, after: some).value)
    #expect(first.ratio == nil && first.upperLimit(.ninetyFive) == nil)
    #expect(first.lowerLimit(.ninetyFive) > 0)
    let gone = try known(RateRatio.of(before: some, after: zero).value)
    #expect(gone.ratio == 0 && gone.lowerLimit(.ninetyFive) == 0)
  }

  @Test func `huge counts are answered`() throws {
    let (before, after) = (try known(Count(4e14, of: 1e15)), try known(Count(4.1e14, of: 1e15)))
    let found = try known(ShareDifference.of(before: before, after: after).value)
    #expect(found.interval(.ninetyFive).low > 0)
    #expect(ExactTest.probability(before, after).value < 1e-9)
    let ratio = try known(RateRatio.of(before: before, after: after).value)
    #expect(ratio.lowerLimit(.ninetyFive) > 1)
    let belief = try known(ShareBelief(mean: 0.4))
    let surprise = try known(belief.surprise(at: after).value)
    #expect((0.5...1).contains(surprise.value))
    let updated = try known(belief.updated(with: after).value)
    #expect(isNear(updated.mean, 0.41, 1e-6))
    #expect(updated.probability(above: belief).value > 0.4)
  }
}

extension EffectVerdict {
  enum Kind: Equatable {
    case tooEarly, noVariation, other
  }

  var kind: Kind {
    switch self {
    case .tooEarly: .tooEarly
    case .noVariation: .noVariation
    default: .other
    }
  }
}
