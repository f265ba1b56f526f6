import AfkastDocuments
import Testing

@testable import AfkastCharts

/// Marks stand where their numbers say.
@Suite struct MeaningTests {
  private static let axis = Axis("", .round { "\(Int($0))" })
  private static let words = TextAlternative(id: "m", title: "", "")

  private func paths(_ chart: some Chart, stroke: String, width: String) -> [String] {
    Drawn(chart.svg(Self.words)).elements.filter {
      $0.name == "path" && $0.attributes["stroke"] == stroke
        && $0.attributes["stroke-width"] == width
    }.compactMap { $0.attributes["d"] }
  }

  @Test func `a gap cuts the line`() {
    let points = [1.0, 2, .nan, 4, 5].enumerated().map { LineChart.Point(Double($0), $1) }
    let chart = LineChart(
      [.init("a", .actual, points)], x: Self.axis, y: Self.axis, hasZero: false, empty: "")
    let line = paths(chart, stroke: Palette.ink, width: "3")
    // The first is the legend's sample.
    #expect(line.count == 2 && line.last?.filter { $0 == "M" }.count == 2)
  }

  @Test func `a new phase cuts the line through the points`() {
    let chart = ControlChart(
      (0..<6).map { .init(Double($0), Double($0)) },
      phases: [
        .init(from: 0, through: 2, mean: 1, lower: 0, upper: 2),
        .init(from: 3, through: 5, mean: 4, lower: nil, upper: nil),
      ],
      names: .init(mean: "", lower: "", upper: "", trajectory: "", kinds: [:]), x: Self.axis,
      y: Self.axis, empty: "")
    let line = paths(chart, stroke: Palette.ink, width: "1.5")
    #expect(line.count == 1 && line[0].filter { $0 == "M" }.count == 2)
    #expect(paths(chart, stroke: Palette.common, width: "2").count == 2)
  }

  @Test func `bars begin where the last one ended`() throws {
    let chart = WaterfallChart(
      [
        .init("a", .total, 100, ""), .init("b", .change, -30, ""), .init("c", .change, 50, ""),
        .init("d", .total, 120, ""),
      ], axis: Self.axis, empty: "")
    let bars = Drawn(chart.svg(Self.words)).elements.filter {
      $0.name == "rect" && $0.attributes["stroke"] != nil && !$0.isDefined
    }.map { (left: $0.number("x") ?? .nan, width: $0.number("width") ?? .nan) }
    try #require(bars.count == 4)
    let unit = bars[0].width / 100
    let expected = [(0.0, 100.0), (70, 30), (70, 50), (0, 120)]
    for (bar, (from, size)) in zip(bars, expected) {
      #expect((bar.left - bars[0].left - from * unit).magnitude < 0.3)
      #expect((bar.width - size * unit).magnitude < 0.3)
    }
  }

  @Test func `the eight widest swings are drawn, the widest first`() {
    let swings = (1...12).map { size in
      TornadoChart.Swing(
        "\(size)", "", low: .init(-Double(size), ""), high: .init(Double(size), ""))
    }
    let chart = TornadoChart(
      swings, centre: 0, names: .init(low: "", high: "", centre: "", breakEven: ""),
      axis: Self.axis,
      empty: "")
    #expect(chart.swings.map(\.name) == ["12", "11", "10", "9", "8", "7", "6", "5"])
  }

  @Test func `a bar needs zero, and is a dot without it`() {
    let bar = Drawn(Example.bullet.svg()), dot = Drawn(Example.bulletDot.svg())
    let isBar = { (element: Drawn.Element) in
      element.name == "rect" && element.attributes["fill"] == Palette.ink
    }
    #expect(bar.elements.contains(where: isBar) && !dot.elements.contains(where: isBar))
    #expect(dot.elements.contains { $0.name == "circle" && $0.attributes["fill"] == Palette.ink })
  }

  @Test func `a sparkline has the last thirteen values`() {
    let chart = Sparkline((0..<40).map { Double($0) }, label: "39", empty: "")
    let line = paths(chart, stroke: Palette.ink, width: "1.5")
    #expect(line.count == 1 && line[0].filter { $0 == "L" }.count == 12)
  }

  @Test func `payback that may never come ends in an open arrow`() {
    func ladder(_ outcome: PaybackLadder.Rung.Outcome) -> PaybackLadder {
      PaybackLadder(
        [.init("a", .forecast, outcome, "")], from: 0, to: 60, axis: Self.axis, empty: "")
    }
    let arrows = { (chart: PaybackLadder) in paths(chart, stroke: Palette.ink, width: "2.5").count }
    #expect(arrows(ladder(.never)) == 1)
    #expect(arrows(ladder(.at(40, low: 30, high: .infinity))) == 1)
    #expect(arrows(ladder(.at(40, low: 30, high: 50))) == 0)
  }
}
