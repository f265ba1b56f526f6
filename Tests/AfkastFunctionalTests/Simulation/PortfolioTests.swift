import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// The sum of cases, against what sums of independent and of shared amounts have in closed form.
@Suite struct PortfolioTests {
  private func simulated(
    _ id: String, start: String = "2027-01", shared: Bool, in workspace: String = "one"
  ) throws -> SimulatedCase {
    let text = """
      afkast: 1
      id: \(id)
      title: Case
      start: \(start)
      horizon: 2 years
      assumptions: { saving: { low: 0 tkr/year, likely: 300 tkr/year, high: 600 tkr/year, shape: triangular } }
      costs: [{ id: a, kind: investment, amount: 500 tkr, in: \(start) }]
      benefits: [{ id: b, kind: cash, amount: saving }]
      """
    let file = CaseFile(SourceText(name: id, text: text), in: Workspace())
    var businessCase = try known(file.businessCase)
    if shared {
      businessCase.assumptions[0].sharedPlace = 0
      businessCase.assumptions[0].sharedIn = workspace
    }
    return try SimulatedCase(businessCase, SimulatedYAML.undiscounted())
  }

  private func sum(_ cases: [SimulatedCase], draws: Int = 16_384) throws -> SimulatedOutcome {
    let settings = SimulationSettings(draws: try known(DrawCount(atLeast: draws)))
    let work = try known(PortfolioWork(cases, settings))
    return try known(work.outcome(of: (0..<work.parts).map(work.part)))
  }

  /// Twice a triangle of width 600 000 a year, over two years: variance (1 200 000)²/24 a case.
  private let deviation = (1_200_000.0 * 1_200_000 / 24).squareRoot()

  @Test func `the sum of one case is the case`() throws {
    let one = try simulated("one", shared: false)
    let alone = try SimulatedYAML.simulation(one, draws: 16_384).outcome
    let sum = try sum([one])
    #expect(sum.paysBack == alone.paysBack)
    #expect(isClose(sum.meanNetPresentValue.money.ore, alone.meanNetPresentValue.money.ore))
    #expect(isClose(sum.deviation.ore, alone.deviation.ore, tolerance: 1))
    #expect(sum.paybackMonths == alone.paybackMonths)
  }

  @Test func `independent cases spread by the root of their number`() throws {
    let cases = try (0..<4).map { try simulated("case-\($0)", shared: false) }
    let sum = try sum(cases)
    #expect(isClose(sum.deviation.kroner, 2 * deviation, tolerance: 0.02 * deviation))
    #expect(abs(sum.meanNetPresentValue.money.kroner - 400_000) < 5_000)
  }

  @Test func `what cases share is drawn once for all`() throws {
    let cases = try (0..<4).map { try simulated("case-\($0)", shared: true) }
    let sum = try sum(cases)
    #expect(isClose(sum.deviation.kroner, 4 * deviation, tolerance: 0.02 * deviation))
    // All four are back, or none: the sum is back as often as one.
    let one = try SimulatedYAML.simulation(cases[0], draws: 16_384).outcome.paysBack
    #expect(abs(sum.paysBack.probability.value - one.probability.value) < 0.001)
  }

  /// Two workspaces have the same places for what they share, and nothing else in common.
  @Test(arguments: 1...3)
  func `what two workspaces share is independent`(_ number: Int) throws {
    let sum = try sum([
      simulated("one", shared: true), simulated("other", shared: true, in: "other-\(number)"),
    ])
    #expect(isClose(sum.deviation.kroner, 2.squareRoot() * deviation, tolerance: 0.01 * deviation))
    #expect(sum.paysBack.standardError.value < 0.004)
  }

  @Test func `the order of cases changes nothing of each, and hardly the sum`() throws {
    let cases = try (0..<3).map { try simulated("case-\($0)", shared: false) }
    let (forwards, backwards) = try (sum(cases), sum(cases.reversed()))
    #expect(forwards.paysBack == backwards.paysBack)
    #expect(
      isClose(
        forwards.meanNetPresentValue.money.ore, backwards.meanNetPresentValue.money.ore,
        tolerance: 1e-3))
  }

  /// A case that starts a year later, and one that has ended, add nothing outside their own months.
  @Test func `cases run from their own first month to their own last`() throws {
    let sum = try sum([
      simulated("first", shared: true), simulated("later", start: "2029-06", shared: true),
    ])
    #expect(sum.horizon.count == 53)
    let between = sum.fan[24...28].map { $0[.p50]?.kroner ?? 0 }
    for value in between { #expect(abs(value - 100_000) < 5_000) }
    #expect(abs((sum.fan[52][.p50]?.kroner ?? 0) - 200_000) < 10_000)
  }
}
