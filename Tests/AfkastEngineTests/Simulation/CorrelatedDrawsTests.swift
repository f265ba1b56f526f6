import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Draws that go together.
@Suite struct CorrelatedDrawsTests {
  private func uncertain(_ name: String, _ place: Int?) throws -> UncertainAssumption {
    let estimate = try known(
      ValueEstimate(low: known(Quotient(0)), likely: known(Quotient(1)), high: known(Quotient(2))))
    var assumption = try Assumption(
      id: known(AssumptionID(name)), unit: .number, unitText: "", unitSize: known(Quotient(1)),
      value: .range(estimate))
    assumption.sharedPlace = place
    return UncertainAssumption(assumption: assumption, estimate: estimate, mean: 1, table: 0)
  }

  private func correlation(_ first: String, _ second: String) throws -> Correlation {
    try known(
      Correlation(known(AssumptionID(first)), known(AssumptionID(second)), coefficient: 0.6))
  }

  /// Both shared ones go together with the case's own, which is named first: mixing in that order would
  /// change what other cases draw too.
  @Test func `what cases share stays as it is drawn, whatever goes together with it`() throws {
    let draws = try known(
      CorrelatedDraws(
        [correlation("own", "one"), correlation("own", "two")],
        of: [uncertain("own", nil), uncertain("one", 0), uncertain("two", 1)]))
    var random = SeededGenerator(seed: 4)
    var coordinates = (0..<3).map { _ in
      Lanes((0..<8).map { _ in Double.random(in: 0.001...0.999, using: &random) })
    }
    let before = coordinates
    var span = coordinates.mutableSpan
    draws.mix(&span)
    for lane in 0..<8 {
      #expect(coordinates[1][lane] == before[1][lane])
      #expect(coordinates[2][lane] == before[2][lane])
      #expect(abs(coordinates[0][lane] - before[0][lane]) > 1e-6)
    }
  }
}
