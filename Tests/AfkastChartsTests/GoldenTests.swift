import AfkastDocuments
import AfkastTestSupport
import Testing

@testable import AfkastCharts

/// What charts look like, for people to read and agree to.
@Suite struct GoldenTests {
  @Test(arguments: Example.all, [640.0, 320])
  func `charts look as agreed`(_ example: Example, _ width: Double) throws {
    let name = example.name + (width < 480 ? "-narrow" : "")
    try expectGolden(
      lines(example.svg(width: width)), "Tests/AfkastChartsTests/Golden/\(name).svg")
  }

  @Test func `sparklines look as agreed`() throws {
    let values: [Double?] = [9, 12, 11, nil, 10, 14, 13, 12, 15, 16, 14, 17, 18.0]
    let charts = [
      Sparkline([1, 2, 3] + values, band: 8...14, label: "18", empty: "–"),
      Sparkline([3], label: "3", empty: "–"), Sparkline([nil], label: "", empty: "ikke målt"),
    ]
    for (index, chart) in charts.enumerated() {
      let words = TextAlternative(id: "s\(index)", title: "s\(index)", "Det stiger.")
      let path = "Tests/AfkastChartsTests/Golden/sparkline-\(index + 1).svg"
      try expectGolden(lines(chart.svg(words)), path)
    }
  }

  /// One element a line, so that a difference can be read.
  private func lines(_ svg: Markup) -> String {
    svg.html.replacing("><", with: ">\n<") + "\n"
  }
}
