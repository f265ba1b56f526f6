import Testing

@testable import AfkastCharts

/// Ticks and words find their places.
@Suite struct AxisTests {
  @Test(arguments: [
    (0.0, 10.0, 5, [0.0, 2, 4, 6, 8, 10]), (-1.3, 2.2, 4, [-1, 0, 1, 2]),
    (0.12, 0.47, 4, [0.2, 0.3, 0.4]), (980, 1020, 4, [980, 990, 1000, 1010, 1020]),
  ])
  func `ticks are round numbers`(_ low: Double, _ high: Double, _ wanted: Int, _ ticks: [Double]) {
    #expect(RoundSteps.values(from: low, to: high, wanted: wanted) == ticks)
  }

  @Test func `no two neighbours read the same`() {
    let axis = Axis("", .round { "\(Int($0.rounded()))" })
    #expect(axis.ticks(from: 0, to: 1.4, wanted: 6).map(\.label) == ["0", "1"])
  }

  @Test func `words below each other keep apart and inside`() {
    let places = LabelColumn.spread([50, 51, 49, 99], gap: 14, in: 0...100)
    #expect(places.allSatisfy { (0...100).contains($0) })
    #expect(places[2] < places[0] && places[0] < places[1] && places[1] < places[3])
    let apart = zip(places.sorted(), places.sorted().dropFirst()).map { $1 - $0 }
    #expect(apart.allSatisfy { $0 >= 14 - 1e-9 })
  }

  @Test func `words side by side take another row where they touch`() {
    #expect(LabelRow.rows([0...50, 40...90, 60...80]) == [0, 1, 0])
    #expect(LabelRow.thinned([0...30, 20...50, 40...70, 60...90]) == [0, 2])
  }

  @Test func `long words are cut and broken`() {
    #expect(TextWidth.fit("Omkostninger", size: 11, room: 40).hasSuffix("…"))
    #expect(TextWidth.lines("Licenser og drift", size: 11, room: 60, most: 2).count == 2)
  }
}
