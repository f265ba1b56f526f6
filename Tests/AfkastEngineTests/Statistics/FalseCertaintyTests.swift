import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// How often we are wrong, by simulation: what kpi.md promises.
///
/// Few runs, so that tests stay quick; each limit is what kpi.md measured with 20,000 runs plus three
/// standard errors of a binomial with as many runs as here.
@Suite struct FalseCertaintyTests {
  private static let seed: UInt64 = 20_260_601
  private static let runs = 1_000

  private func within(_ share: Double, _ promised: ClosedRange<Double>) -> Bool {
    func error(_ p: Double) -> Double { 3 * (p * (1 - p) / Double(Self.runs)).squareRoot() }
    let low = promised.lowerBound - error(promised.lowerBound)
    let high = promised.upperBound + error(promised.upperBound)
    return (low...high).contains(share)
  }

  /// The share of series without a change for which something holds.
  private func share(
    _ rho: Double, step: Double = 0, count: Int = 18, of holds: (Series) -> Bool
  ) -> Double {
    var simulated = SimulatedSeries(seed: Self.seed)
    let hits = (0..<Self.runs).count { _ in
      holds(simulated.series(count, rho: rho, step: step, at: 12))
    }
    return Double(hits) / Double(Self.runs)
  }

  @Test(arguments: [(0.0, 0.02), (0.3, 0.04), (0.5, 0.04)])
  func `a change that is none is certain in 2 to 4 % of series`(_ rho: Double, _ rate: Double) {
    let found = share(rho) { EffectVerdict(of: $0, change: 12, good: .higher) == .better(.certain) }
    #expect(within(found, rate...rate), "seed \(Self.seed), ρ \(rho): \(found)")
  }

  @Test(arguments: [(0.0, 0.08), (0.3, 0.11), (0.5, 0.11)])
  func `a change that is none is likely in 8 to 11 %`(_ rho: Double, _ rate: Double) {
    let found = share(rho) { series in
      switch EffectVerdict(of: series, change: 12, good: .higher) {
      case .better: true
      default: false
      }
    }
    #expect(within(found, rate...rate), "seed \(Self.seed), ρ \(rho): \(found)")
  }

  @Test func `an early warning errs far more often, so it is no proof`() {
    func isAny(_ chart: ControlChart, from place: Int) -> Bool {
      chart.points.dropFirst(place).contains { !$0.signals.isEmpty }
    }
    let frozen = PhaseStart(at: 0, baseline: 12)
    let later = share(0, count: 24) {
      isAny(ControlChart(of: $0, phases: [frozen], good: .higher), from: 12)
    }
    let whole = share(0, count: 24) { isAny(ControlChart(of: $0, good: .higher), from: 0) }
    let following = share(0.3, count: 24) { isAny(ControlChart(of: $0, good: .higher), from: 0) }
    #expect(within(later, 0.31...0.31), "seed \(Self.seed): \(later)")
    #expect(within(whole, 0.19...0.19), "seed \(Self.seed): \(whole)")
    #expect(within(following, 0.46...0.46), "seed \(Self.seed): \(following)")
  }

  @Test(arguments: [0.0, 0.3, 0.5])
  func `two reviews keep monthly looks from finding what is not there`(_ rho: Double) {
    var once = 0
    let held = share(rho, count: 24) { series in
      let looks = (15...24).map { end in
        EffectVerdict(of: series.part(0..<end), change: 12, good: .higher)
      }
      once += looks.contains(.better(.certain)) ? 1 : 0
      return looks.indices.contains { index in
        let reviews = (0...index).filter { $0 % 3 == 0 }.map { looks[$0] }
        return EffectVerdict.held(looks[index], reviews: reviews) == .better(.certain)
      }
    }
    let ever = Double(once) / Double(Self.runs)
    #expect(within(held, 0.02...0.04), "seed \(Self.seed), ρ \(rho): \(held)")
    #expect(within(ever, 0.07...0.10), "seed \(Self.seed), ρ \(rho): \(ever)")
  }

  @Test(arguments: [(1.0, 0.54, 0.30), (2.0, 0.88, 0.69)])
  func `a real step is found as often as promised`(_ step: Double, _ likely: Double, _ sure: Double)
  {
    let found = share(0.3, step: step) { series in
      switch EffectVerdict(of: series, change: 12, good: .higher) {
      case .better: true
      default: false
      }
    }
    let certain = share(0.3, step: step) {
      EffectVerdict(of: $0, change: 12, good: .higher) == .better(.certain)
    }
    #expect(within(found, likely...likely), "seed \(Self.seed): \(found)")
    #expect(within(certain, sure...sure), "seed \(Self.seed): \(certain)")
  }

  @Test(arguments: [(0.0, 0.96), (0.3, 0.92), (0.5, 0.89)])
  func `the end of an interrupted series is covered as promised`(_ rho: Double, _ rate: Double) {
    let found = share(rho, count: 24) { series in
      guard let effect = InterruptedSeries.of(series, change: 12).value?.effectAtEnd else {
        return false
      }
      let interval = effect.interval(.ninetyFive)
      return interval.low <= 0 && interval.high >= 0
    }
    #expect(within(found, rate...rate), "seed \(Self.seed), ρ \(rho): \(found)")
  }

  @Test(arguments: [0.0, 0.3, 0.5])
  func `the mean of a short series is covered nearly as often as it says`(_ rho: Double) {
    let found = share(rho, count: 12) { series in
      guard let mean = CorrectedMean.of(series).value?.mean else { return false }
      let interval = mean.interval(.ninetyFive)
      return interval.low <= 0 && interval.high >= 0
    }
    #expect(within(found, 0.88...0.97), "seed \(Self.seed), ρ \(rho): \(found)")
  }
}
