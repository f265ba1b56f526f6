import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Assumptions that go together.
@Suite struct CorrelationTests {
  private static let text = """
    assumptions:
      p: { low: 0 kr, likely: 300 tkr, high: 600 tkr, shape: triangular }
      q: { low: 0 kr, likely: 300 tkr, high: 600 tkr, shape: triangular }
      r: { low: 0 kr, likely: 300 tkr, high: 600 tkr, shape: uniform }
    costs: [{ id: a, kind: investment, amount: 100 tkr, in: 2027-01 }]
    benefits:
      - { id: b, kind: cash, amount: p, in: 2027-06 }
      - { id: c, kind: cash, amount: q, in: 2027-06 }
    """
  private let one = (600_000.0 * 600_000 / 24).squareRoot()

  private func correlation(_ coefficient: Double, _ second: String = "q") throws -> Correlation {
    try known(
      Correlation(
        known(AssumptionID("p")), known(AssumptionID(second)), coefficient: coefficient))
  }

  private func deviation(_ coefficient: Double) throws -> Double {
    let simulated = try SimulatedYAML.simulated(
      Self.text, correlations: [correlation(coefficient)])
    return try SimulatedYAML.simulation(simulated, draws: 16_384).outcome.deviation.kroner
  }

  /// Together, two equal amounts spread twice as wide as one; against each other, not at all.
  @Test func `correlations of one and minus one`() throws {
    #expect(isClose(try deviation(1), 2 * one, tolerance: 0.005 * one))
    #expect(try deviation(-1) < 0.002 * one)
    #expect(isClose(try deviation(0), 2.0.squareRoot() * one, tolerance: 0.02 * one))
  }

  /// Spearman's rank correlation of the draws is the one that was asked for.
  @Test(arguments: [-0.8, -0.3, 0.5, 0.9]) func `ranks correlate as asked`(_ asked: Double) throws {
    let simulated = try SimulatedYAML.simulated(
      Self.text, correlations: [correlation(asked), correlation(0.2, "r")])
    let run = CaseRun(simulated, SimulationSettings())
    let points = run.points(.main, replicate: 0, bits: 12)
    var (product, count) = (0.0, 0.0)
    var block = DrawBlock(for: simulated)
    for place in 0..<points.blocks {
      run.draw(points, at: place, into: &block)
      for lane in 0..<8 {
        product += (block.coordinates[0][lane] - 0.5) * (block.coordinates[1][lane] - 0.5)
        count += 1
      }
    }
    // Coordinates are the ranks; a uniform one has the variance 1/12.
    #expect(abs(product / count * 12 - asked) < 0.03, "\(product / count * 12)")
  }

  @Test func `what cannot hold together is no matrix`() throws {
    let ids = try ["p", "q", "r"].map { try known(AssumptionID($0)) }
    func factor(_ a: Double, _ b: Double, _ c: Double) throws -> CorrelationFactor? {
      CorrelationFactor([
        try known(Correlation(ids[0], ids[1], coefficient: a)),
        try known(Correlation(ids[1], ids[2], coefficient: b)),
        try known(Correlation(ids[0], ids[2], coefficient: c)),
      ])
    }
    #expect(try factor(0.9, 0.9, -0.9) == nil)
    #expect(try factor(1, 1, 0.5) == nil)
    #expect(try factor(1, 1, 1) != nil)
    #expect(try factor(1, -1, -1) != nil)
    #expect(try factor(0.5, 0.5, 0.1) != nil)
  }
}
