import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// The rules by themselves: the package's own unit tests, and what they leave open.
@Suite struct ChartRuleTests {
  @Test(arguments: ChartVectors.file.rule_unit_tests)
  func `agrees on a rule by itself`(_ vector: ChartVectors.Rule) throws {
    switch vector.fn {
    case "assurance":
      let (low, high) = (try known(vector.lpl), try known(vector.upl))
      let limits = ControlLimits(mean: (low + high) / 2, reach: (high - low) / 2)
      let good = try GoodSide(named: known(vector.improvement))
      let found = Assurance(target: try known(vector.target), limits: limits, good: good)
      #expect(found?.vectorName == vector.result)
    case "trend":
      let found = signals(try known(vector.values).map { $0 / 1_000 }, .trend)
      #expect(found.flatMap(\.places) == vector.flagged)
      #expect(found.first?.side == (vector.direction == 1 ? .above : .below))
    case "shift":
      let signs = try known(vector.signs).map(Double.init)
      #expect(signals(signs, .shift).flatMap(\.places) == vector.flagged)
    default:
      let near = try known(vector.near)
      let values = zip(near, try known(vector.signs)).map { Double($1) * ($0 == 1 ? 2.5 : 1) }
      #expect(Set(signals(values, .twoOfThree).flatMap(\.places)).sorted() == vector.flagged)
    }
  }

  @Test func `outside goes before trend, trend before two of three, and those before shift`() {
    #expect(ControlRule.allCases.sorted() == [.outside, .trend, .twoOfThree, .shift])
    // The last three of a rising run are all four at once or near it.
    let points = chart([0.5, 0.6, 0.7, 0.8, 2.2, 2.4, 3.5])
    #expect(points[6].map(\.rule) == [.outside, .trend, .shift])
    #expect(points[5].map(\.rule) == [.trend, .twoOfThree, .shift])
    #expect(points[5][1].places == [4, 5] && points[5][1].limit == 2)
    #expect(points[6][0].limit == 3 && points[0].map(\.rule) == [.trend, .shift])
  }

  @Test func `a peak that two trends share takes the later direction`() throws {
    let up = (0..<7).map { Double($0) / 10 - 0.35 }
    let points = chart(up + up.dropLast().reversed())
    #expect(points[6].map(\.rule) == [.trend] && points[6].first?.side == .below)
    #expect(points[5].first?.side == .above && points[5].first?.places == Array(0...6))
  }

  @Test func `beyond a limit is strictly beyond it, and near is strictly beyond 2 sigma`() {
    #expect(chart([3, -3]).allSatisfy { $0.isEmpty })
    #expect(chart([2, 2, 2]).allSatisfy { $0.isEmpty })
    #expect(chart([2.01, 2.01, 0.1]).map(\.count) == [1, 1, 0])
    #expect(chart([2.01, 2.01, -0.1]).allSatisfy { $0.isEmpty })
  }

  @Test func `a gap breaks runs, trends and triples`() {
    let run = [Double?](repeating: 1, count: 6)
    #expect(signals(run + [nil] + run, .shift).isEmpty)
    #expect(signals(run + [1], .shift).map(\.places) == [Array(0..<7)])
    #expect(signals([2.5, nil, 2.5, 1], .twoOfThree).isEmpty)
    let rise: [Double?] = [0.1, 0.2, 0.3, nil, 0.4, 0.5, 0.6, 0.7]
    #expect(signals(rise, .trend).isEmpty)
  }

  private func search(_ values: [Double?]) -> SignalSearch {
    let limits = ControlLimits(mean: 0, reach: 3)
    return SignalSearch(
      places: 0..<values.count, values: values,
      limits: Array(repeating: limits, count: values.count), rules: ChartRules())
  }

  private func signals(_ values: [Double?], _ rule: ControlRule) -> [ControlSignal] {
    search(values).signals().filter { $0.rule == rule }
  }

  private func chart(_ values: [Double?]) -> [[ControlSignal]] {
    let limits = ControlLimits(mean: 0, reach: 3)
    let phase = ChartPhase(
      places: 0..<values.count, count: values.count, mean: 0, limits: .found(limits), ranges: nil)
    let chart = ControlChart(
      values, limits: Array(repeating: limits, count: values.count), phases: [phase],
      good: .higher, rules: ChartRules())
    return chart.points.map(\.signals)
  }
}
