import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// What a simulation says, against closed forms.
@Suite struct SimulationTests {
  private func probability(_ estimate: ProbabilityEstimate?) throws -> (Double, Double) {
    let estimate = try #require(estimate)
    return (estimate.probability.value, estimate.standardError.value)
  }

  /// 100 tkr are back by the end of year 5 if the saving is at least 20 tkr a year: of a triangle from 10 to 40
  /// with its peak at 20, one third lies below 20.
  @Test func `a break-even is a quantile of its assumption`() throws {
    let simulation = try SimulatedYAML.simulation(
      SimulatedYAML.simulated(
        """
        promise: { payback: 5 years }
        assumptions: { saving: { low: 10 tkr/year, likely: 20 tkr/year, high: 40 tkr/year, shape: triangular } }
        costs: [{ id: a, kind: investment, amount: 100 tkr, in: 2027-01 }]
        benefits: [{ id: b, kind: cash, amount: saving }]
        """), draws: 16_384)
    let (ever, error) = try probability(simulation.outcome.paysBack)
    #expect(abs(ever - 2.0 / 3) < 0.001 && error < 0.000_5)
    #expect(simulation.outcome.byPromise == simulation.outcome.paysBack)
    // Back within 4 years from 25 tkr on: (40 − 25)² / (30 · 20) = 0.375.
    let four = try probability(simulation.outcome.byYear[3].paidBack)
    #expect(abs(four.0 - 0.375) < 0.001)
    // Mean 70/3 tkr a year: NPV 116 667 − 100 000; knowing it is worth E[max(0, NPV)] less that.
    let mean = simulation.outcome.meanNetPresentValue.money.kroner
    #expect(abs(mean - 16_666.67) < 60)
    // E[max(0, 5s − 100)] = 5·∫(s − 20)(40 − s)/300 ds from 20 to 40 = 5·(20³/6)/300 = 22 222.
    let worth = simulation.outcome.valueOfPerfectInformation.kroner
    #expect(abs(worth - (22_222.22 - 16_666.67)) < 50)
    let driver = try #require(simulation.drivers.first)
    #expect(abs(driver.valueOfKnowing.kroner - worth) < 150)
    #expect((driver.ofNetPresentValue?.firstOrder.value ?? 0) > 0.99)
  }

  /// `zero` is 0/0 in every draw: a delay that is no number makes no result, and does not trap.
  @Test(arguments: ["300 tkr, in: 2028-02", "25 tkr/month"])
  func `a delay that no draw can compute gives no figure`(_ amount: String) throws {
    #expect(throws: EvaluationFailure.self) {
      try SimulatedYAML.simulated(
        """
        assumptions:
          wait: { low: 0 months, likely: 2 months, high: 30 months }
          zero: wait * ((wait - wait) / (wait - wait))
        costs: [{ id: a, kind: investment, amount: 100 tkr, in: 2027-01 }]
        benefits: [{ id: b, kind: cash, amount: \(amount), delay: zero }]
        """)
    }
  }

  /// Sums of four equal triangles: variances add, and each has a quarter of it.
  @Test func `variances of independent parts add up`() throws {
    let names = ["p", "q", "r", "s"]
    let assumptions = names.map {
      "  \($0): { low: 0 kr, likely: 300 tkr, high: 600 tkr, shape: triangular }"
    }
    let lines = names.map { "  - { id: b\($0), kind: cash, amount: \($0), in: 2027-06 }" }
    let simulation = try SimulatedYAML.simulation(
      SimulatedYAML.simulated(
        """
        assumptions:
        \(assumptions.joined(separator: "\n"))
        costs: [{ id: a, kind: investment, amount: 100 tkr, in: 2027-01 }]
        benefits:
        \(lines.joined(separator: "\n"))
        """), draws: 16_384)
    // A symmetric triangle of width w has variance w²/24.
    let deviation = (4 * 600_000.0 * 600_000 / 24).squareRoot()
    #expect(isClose(simulation.outcome.deviation.kroner, deviation, tolerance: 0.005 * deviation))
    let percentiles = simulation.outcome.netPresentValue.mapValues(\.money.kroner)
    #expect(abs((percentiles[.p50] ?? 0) - 1_100_000) < 4_000)
    // The sum is nearly normal: P10 and P90 lie 1.28 deviations from the middle.
    for (percentile, side) in [(Percentile.p10, -1.2816), (.p90, 1.2816)] {
      #expect(abs((percentiles[percentile] ?? 0) - 1_100_000 - side * deviation) < 8_000)
    }
    for driver in simulation.drivers {
      let share = try #require(driver.ofNetPresentValue)
      #expect(abs(share.firstOrder.value - 0.25) < 0.02, "\(driver.assumption.assumption.id.text)")
      #expect(abs(share.total.value - 0.25) < 0.05)
    }
  }

  /// For x·y with means 1 and variances v, total effects exceed first-order ones by v²/(2v + v²) of the variance.
  @Test func `a product has an interaction`() throws {
    let simulation = try SimulatedYAML.simulation(
      SimulatedYAML.simulated(
        """
        assumptions:
          x: { low: 0 %, likely: 100 %, high: 200 %, shape: uniform }
          y: { low: 0 kr, likely: 1 mkr, high: 2 mkr, shape: uniform }
        costs: [{ id: a, kind: investment, amount: 100 tkr, in: 2027-01 }]
        benefits: [{ id: b, kind: cash, amount: x * y, in: 2027-06 }]
        """), draws: 32_768)
    // v = 1/3: first order (1/3)/(7/9) = 3/7, total 4/7.
    for driver in simulation.drivers {
      let share = try #require(driver.ofNetPresentValue)
      #expect(abs(share.firstOrder.value - 3.0 / 7) < 0.02)
      #expect(abs(share.total.value - 4.0 / 7) < 0.06)
    }
  }

  @Test func `the same answer whatever the order of the work`() throws {
    let simulated = try SimulatedYAML.simulated(Self.small)
    let settings = SimulationSettings(draws: try known(DrawCount(atLeast: 1_024)), seed: 9)
    let work = SimulationWork(simulated, settings)
    let forwards = (0..<work.parts).map(work.part)
    let backwards = (0..<work.parts).reversed().map(work.part).reversed()
    let first = try known(Simulation(work, forwards))
    let second = try known(Simulation(work, [SimulationWork.Part](backwards)))
    #expect(first.outcome.netPresentValue == second.outcome.netPresentValue)
    #expect(first.outcome.fan == second.outcome.fan)
    #expect(first.drivers.map(\.valueOfKnowing) == second.drivers.map(\.valueOfKnowing))
  }

  private static let small = """
    assumptions:
      people: { low: 10 person, likely: 20 person, high: 45 person }
      price: { low: 800 kr/month/person, likely: 1_000 kr/month/person, high: 1_500 kr/month/person }
      wait: { low: 0 months, likely: 4 months, high: 15 months }
    costs: [{ id: a, kind: investment, amount: 600 tkr, in: 2027-01 }]
    benefits: [{ id: b, kind: cash, amount: people * price, delay: wait, phaseIn: 6 months }]
    """

  @Test func `the error falls as fast as plain random draws or faster, and is honest`() throws {
    let simulated = try SimulatedYAML.simulated(Self.small)
    let sizes = [256, 4_096, 65_536]
    let errors = try sizes.map { draws in
      try SimulatedYAML.simulation(simulated, draws: draws).outcome.meanNetPresentValue
        .standardError.ore
    }
    #expect(errors[1] < errors[0] / 4 && errors[2] < errors[1] / 4)
    // Twenty seeds: the distances from the best answer are as large as the errors say.
    let best = try SimulatedYAML.simulation(simulated, draws: 262_144).outcome.paysBack.probability
    let ratios = try (0..<20 as Range<UInt64>).map { seed in
      let found = try SimulatedYAML.simulation(simulated, draws: 1_024, seed: seed).outcome.paysBack
      return (found.probability.value - best.value) / max(found.standardError.value, 1e-6)
    }
    let spread = (ratios.reduce(0) { $0 + $1 * $1 } / 20).squareRoot()
    #expect((0.5...1.7).contains(spread), "\(spread)")
  }

  @Test func `nothing uncertain is the plan in every draw`() throws {
    let simulation = try SimulatedYAML.simulation(
      SimulatedYAML.simulated(
        """
        assumptions: { same: { low: 20 tkr/year, likely: 20 tkr/year, high: 20 tkr/year } }
        costs: [{ id: a, kind: investment, amount: 100 tkr, in: 2027-01 }]
        benefits: [{ id: b, kind: cash, amount: same }]
        """), draws: 128)
    #expect(simulation.simulated.uncertain.isEmpty && simulation.drivers.isEmpty)
    // 5 × 20 tkr are 100 tkr exactly, in the last month, as `evaluate` has it.
    #expect(simulation.outcome.paysBack.probability == .one)
    #expect(simulation.outcome.paybackMonths[.p50] == WholeMonths(60))
    #expect(simulation.outcome.deviation.ore == 0)
    #expect(simulation.outcome.netPresentValue[.p10]?.money.ore == 0)
  }

  @Test func `a number of draws is at least two and rounded up`() {
    #expect(DrawCount(atLeast: 0) == nil && DrawCount(atLeast: 1) == nil)
    #expect(DrawCount(atLeast: 2)?.count == 128)
    #expect(DrawCount(atLeast: 10_000)?.count == 16_384)
    #expect(DrawCount(atLeast: 16_384)?.count == 16_384)
    #expect(DrawCount(atLeast: 17_000_000) == nil)
    #expect(DrawCount.standard.count == 262_144)
  }
}
