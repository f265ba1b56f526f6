import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// What must hold of any series.
@Suite struct StatisticsPropertyTests {
  private static let seed: UInt64 = 20_260_621

  /// Series of all kinds: noise, steps, gaps, few values, whole numbers.
  private static func each(_ check: (Series, String) throws -> Void) rethrows {
    var simulated = SimulatedSeries(seed: seed)
    var random = SeededGenerator(seed: seed)
    for trial in 0..<150 {
      let count = Int.random(in: 0...40, using: &random)
      var values = simulated.noise(max(1, count), rho: 0.3).prefix(count).map { Double?($0 * 8) }
      for place in values.indices {
        if Int.random(in: 0..<9, using: &random) == 0 { values[place] = nil }
        if trial % 3 == 0 { values[place] = values[place]?.rounded() }
      }
      try check(Series(values), "seed \(seed), trial \(trial): \(values)")
    }
  }

  private func moved(_ series: Series, by shift: Double = 0, times factor: Double = 1) -> Series {
    Series(series.values.map { $0.map { $0 * factor + shift } })
  }

  private func rules(_ chart: ControlChart) -> [[ControlRule]] {
    chart.points.map { $0.signals.map(\.rule) }
  }

  @Test func `signals and verdicts do not depend on the unit`() {
    // Powers of two and whole shifts leave whole and halved numbers exact.
    Self.each { series, context in
      for (shift, factor) in [(0.0, 1_024.0), (0, 0x1p-20), (4_096, 1)] {
        let other = moved(series, by: shift, times: factor)
        let (own, theirs) = (
          ControlChart(of: series, good: .higher), ControlChart(of: other, good: .higher)
        )
        #expect(rules(own) == rules(theirs), "\(context)")
        let verdict = EffectVerdict(of: series, change: 12, good: .higher)
        #expect(EffectVerdict(of: other, change: 12, good: .higher) == verdict, "\(context)")
        #expect(
          RunChart.of(series).value?.crossings == RunChart.of(other).value?.crossings, "\(context)")
      }
    }
  }

  @Test func `seen upside down, better is worse`() {
    Self.each { series, context in
      let other = moved(series, times: -1)
      let verdict = EffectVerdict(of: series, change: 12, good: .higher)
      #expect(EffectVerdict(of: other, change: 12, good: .lower) == verdict, "\(context)")
      let mirrored: EffectVerdict =
        switch verdict {
        case .better(let certainty): .worse(certainty)
        case .worse(let certainty): .better(certainty)
        default: verdict
        }
      #expect(EffectVerdict(of: series, change: 12, good: .lower) == mirrored, "\(context)")
      let (own, theirs) = (
        ControlChart(of: series, good: .higher), ControlChart(of: other, good: .lower)
      )
      for (point, twin) in zip(own.points, theirs.points) {
        #expect(point.signals.map(\.rule) == twin.signals.map(\.rule), "\(context)")
        #expect(
          point.signals.map(\.side) == twin.signals.map(\.side.opposite), "\(context)")
      }
    }
  }

  @Test func `phases are found in whatever order they are given`() {
    Self.each { series, context in
      let starts = [PhaseStart(at: 20), PhaseStart(at: 8, baseline: 6), .whole]
      let chart = ControlChart(of: series, phases: starts, good: .higher)
      let other = ControlChart(of: series, phases: starts.reversed(), good: .higher)
      #expect(chart == other, "\(context)")
      #expect(chart.phases.map(\.places).reduce(0) { $0 + $1.count } == series.count, "\(context)")
    }
  }

  @Test func `a phase knows nothing of its neighbours`() {
    Self.each { series, context in
      let chart = ControlChart(
        of: series, phases: [.whole, PhaseStart(at: 15)], good: .higher)
      let alone = ControlChart(of: series.part(0..<15), good: .higher)
      #expect(rules(chart).prefix(15) == rules(alone)[...], "\(context)")
      #expect(chart.phases.first?.limits == alone.phases.first?.limits, "\(context)")
    }
  }

  @Test func `a wider interval holds the narrower, and both the estimate`() {
    Self.each { series, context in
      let (before, after) = series.split(at: 12)
      guard let found = MeanDifference.of(before: before, after: after).value else { return }
      for estimate in [found.plain, found.corrected] {
        let both = estimate.intervals
        #expect(both.ninetyFive.low <= both.eighty.low, "\(context)")
        #expect(both.eighty.high <= both.ninetyFive.high, "\(context)")
        #expect(both.eighty.low <= estimate.value && estimate.value <= both.eighty.high)
      }
      #expect(found.corrected.standardError >= found.plain.standardError, "\(context)")
      let verdict = EffectVerdict(improvement: found.corrected)
      #expect(verdict == EffectVerdict(improvement: found.corrected.intervals), "\(context)")
    }
  }

  @Test func `a comparison group that does the same leaves no effect`() {
    Self.each { series, context in
      let same = DifferenceInDifferences.of(treated: series, comparison: series, change: 12)
      #expect(same.value == nil, "\(context)")
      let still = Series(Array(repeating: 5, count: series.count))
      let found = DifferenceInDifferences.of(treated: series, comparison: still, change: 12)
      let (before, after) = series.split(at: 12)
      let alone = MeanDifference.of(before: before, after: after)
      guard let found = found.value?.difference.corrected, let alone = alone.value?.corrected
      else { return }
      #expect(abs(found.value - alone.value) < 1e-9, "\(context)")
    }
  }

  @Test func `trends that part before the change are seen, and parallel ones seldom doubted`() {
    var (simulated, doubted, seen) = (SimulatedSeries(seed: Self.seed), 0, 0)
    for _ in 0..<200 {
      let (treated, comparison) = (simulated.noise(24, rho: 0), simulated.noise(24, rho: 0))
      func isParallel(_ slope: Double) -> Bool? {
        DifferenceInDifferences.of(
          treated: Series(treated.enumerated().map { $1 + slope * Double($0) }),
          comparison: Series(comparison), change: 12
        ).value?.areTrendsParallel
      }
      doubted += isParallel(0) == false ? 1 : 0
      seen += isParallel(1) == false ? 1 : 0
    }
    // Ten of 200 are expected by the 95 % interval.
    #expect((2...20).contains(doubted), "seed \(Self.seed): \(doubted)")
    #expect(seen >= 195, "seed \(Self.seed): \(seen)")
  }

  @Test func `a review looks only at what was known by then`() {
    var simulated = SimulatedSeries(seed: Self.seed)
    let better = simulated.series(24, rho: 0, step: 5, at: 12)
    func verdict(_ count: Int) -> EffectVerdict {
      EffectVerdict.reviewed(
        better.part(0..<count), change: 12, good: .higher, pointsAQuarter: 3)
    }
    #expect(verdict(14) == .tooEarly(before: 12, after: 2))
    #expect(verdict(15) == .better(.likely), "one review is not enough")
    #expect(verdict(17) == .better(.likely))
    #expect(verdict(18) == .better(.certain))
  }

  @Test func `certainty is never latched`() {
    let sure = EffectVerdict.better(.certain)
    #expect(EffectVerdict.held(sure, reviews: [sure, sure]) == sure)
    #expect(EffectVerdict.held(sure, reviews: [sure]) == .better(.likely))
    #expect(EffectVerdict.held(sure, reviews: [sure, .noDemonstrableChange]) == .better(.likely))
    #expect(EffectVerdict.held(sure, reviews: [.worse(.certain), sure]) == .better(.likely))
    #expect(
      EffectVerdict.held(.noDemonstrableChange, reviews: [sure, sure]) == .noDemonstrableChange)
  }
}
