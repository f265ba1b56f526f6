import AfkastDocuments
import Testing

@testable import AfkastCharts

/// What a user wrote stays words.
@Suite struct HostileTests {
  private static let hostile = "</text><script>alert(1)</script>\" onload='x' & \u{202E}\u{0}]]>"

  @Test func `names and ids cannot become markup`() {
    let axis = Axis(Self.hostile, .given([Tick(0, Self.hostile)]))
    let charts: [any Chart] = [
      LineChart(
        [.init(Self.hostile, .plan, [.init(0, 1)])], rules: [Rule(at: 0, Self.hostile)], x: axis,
        y: axis, empty: Self.hostile),
      WaterfallChart([.init(Self.hostile, .total, 1, Self.hostile)], axis: axis, empty: ""),
      LineChart([], x: axis, y: axis, empty: Self.hostile),
    ]
    for chart in charts {
      let words = TextAlternative(id: Self.hostile, title: Self.hostile, Self.hostile)
      let html = chart.svg(words, width: 4000).html
      #expect(!html.contains("<script") && !html.contains("' ") && !html.contains("\u{202E}"))
      #expect(html.contains("&lt;script&gt;alert(1)"))
      #expect(html.contains("id=\"textscriptalert1scriptonloadx-title\""))
    }
  }

  @Test func `where there is nothing to draw it says so`() {
    let axis = Axis("", .round { "\($0)" })
    let nothing = [LineChart.Point(.nan, 1), .init(1, .infinity)]
    let charts: [any Chart] = [
      LineChart([.init("a", .actual, nothing)], x: axis, y: axis, empty: "Ingen tal"),
      ControlChart(
        [.init(0, nil), .init(.nan, 3)],
        names: .init(mean: "", lower: "", upper: "", trajectory: "", kinds: [:]), x: axis, y: axis,
        empty: "Ingen tal"),
      WaterfallChart([], axis: axis, empty: "Ingen tal"),
      PaybackLadder([], from: 0, to: 60, axis: axis, empty: "Ingen tal"),
      StackedBarChart([], [], axis: axis, empty: "Ingen tal"),
      Sparkline([nil, .nan], label: "1", empty: "Ingen tal"),
      BulletChart("a", "", value: .nan, scale: 0...1, axis: axis, empty: "Ingen tal"),
    ]
    for chart in charts {
      let texts = Drawn(chart.svg(.init(id: "e", title: "", ""))).elements.filter {
        $0.name == "text"
      }
      #expect(texts.map(\.words) == ["Ingen tal"])
    }
  }
}
