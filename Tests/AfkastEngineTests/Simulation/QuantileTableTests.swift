import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Quantiles and means against SciPy 1.11 (`stats.beta.ppf`, `stats.truncnorm.ppf`), and closed forms.
@Suite struct QuantileTableTests {
  private func table(
    _ low: Double, _ likely: Double, _ high: Double, _ shape: EstimateShape
  ) throws -> QuantileTable {
    let values = try [low, likely, high].map { try known(Quotient($0)) }
    return QuantileTable(
      try known(ValueEstimate(low: values[0], likely: values[1], high: values[2], shape: shape)))
  }

  private func expect(
    _ table: QuantileTable, _ expected: [(Double, Double)], width: Double,
    _ location: SourceLocation = #_sourceLocation
  ) {
    for (probability, value) in expected {
      let found = QuantileTable.value(at: probability, in: table.values.span, from: 0)
      // Between steps the outermost hundredths bend; that is a two thousandth of the range at the most.
      let tolerance = (0.02...0.98).contains(probability) ? 2e-5 : 5e-4
      #expect(
        abs(found - value) < tolerance * width, "\(probability): \(found), \(value)",
        sourceLocation: location)
    }
  }

  @Test func `PERT`() throws {
    expect(
      try table(0, 0, 1, .pert),
      [
        (0.001, 0.00020008004803362555), (0.01, 0.0020080483385741996), (0.1, 0.020851637639023212),
        (0.5, 0.12944943670387585), (0.9, 0.36904265551980675), (0.999, 0.748811356849042),
      ], width: 1)
    expect(
      try table(0, 5, 15, .pert),
      [
        (0.001, 0.28491119727074476), (0.1, 2.2954154051471884), (0.5, 5.637187605061816),
        (0.9, 9.666850464308707), (0.999, 13.613637353678012),
      ], width: 15)
    expect(
      try table(95_000, 115_000, 190_000, .pert),
      [
        (0.01, 97375.2021637085), (0.25, 111123.99710111547), (0.75, 135158.62259697806),
        (0.99, 166719.14254338338),
      ], width: 95_000)
  }

  @Test func `normal and lognormal, cut off at the ends`() throws {
    expect(
      try table(10, 12, 20, .normal),
      [(0.1, 10.61839471558388), (0.5, 12.241201740549025), (0.9, 14.25014803407268)], width: 10)
    expect(
      try table(10, 12, 20, .lognormal),
      [(0.1, 10.737922718856364), (0.5, 12.241027848211889), (0.9, 14.144434102317462)], width: 10)
    #expect(isClose(try table(10, 12, 20, .normal).mean, 12.365720443805195, tolerance: 1e-4))
    #expect(isClose(try table(10, 12, 20, .lognormal).mean, 12.370184565086097, tolerance: 1e-4))
  }

  /// The mean of a PERT is (low + 4 likely + high)/6, of a triangle a third of the sum, of a uniform the middle.
  @Test func `means are those of the closed forms`() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<40 {
      let values = (0..<3).map { _ in Double.random(in: 0...1_000, using: &random) }.sorted()
      let (low, likely, high) = (values[0], values[1], values[2])
      let width = high - low
      let expected: [(EstimateShape, Double)] = [
        (.pert, (low + 4 * likely + high) / 6), (.triangular, (low + likely + high) / 3),
        (.uniform, (low + high) / 2),
      ]
      for (shape, mean) in expected {
        let found = try table(low, likely, high, shape).mean
        #expect(abs(found - mean) < 1e-5 * width, "\(shape) \(values): \(found), \(mean)")
      }
    }
  }

  @Test func `a triangle's quantiles are exact where the ends bend`() throws {
    let table = try table(0, 3, 10, .triangular)
    for probability in [0, 1e-7, 1e-5, 0.000_5, 0.2, 0.3, 0.6, 0.999_9] {
      let exact =
        probability < 0.3
        ? (probability * 30).squareRoot() : 10 - ((1 - probability) * 70).squareRoot()
      let found = QuantileTable.value(at: probability, in: table.values.span, from: 0)
      #expect(abs(found - exact) < 0.01, "\(probability)")
    }
  }
}
