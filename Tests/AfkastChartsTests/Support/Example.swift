import AfkastDocuments
import AfkastTestSupport
import Testing

@testable import AfkastCharts

/// A chart with its name, as golden files have them.
struct Example: Sendable, CustomTestStringConvertible {
  let name: String
  let conclusion: String
  let chart: any Chart

  init(_ name: String, _ conclusion: String, _ chart: any Chart) {
    self.name = name
    self.conclusion = conclusion
    self.chart = chart
  }

  var testDescription: String { name }

  func svg(width: Double = 640) -> Markup {
    chart.svg(TextAlternative(id: name, title: name, conclusion), width: width)
  }

  static let all = [
    curve, curveWithoutFacts, control, controlWithGaps, waterfall, tornado, bullet, bulletDot,
    stacked,
    ladder, ladderNever,
  ]

  /// Millions as Danes write them, with one decimal.
  static let millions: @Sendable (Double) -> String = { value in
    let tenths = Int((value / 100_000).rounded())
    let digits = "\(tenths.magnitude / 10),\(tenths.magnitude % 10)"
    return (tenths < 0 ? "−" : "") + digits
  }

  static let whole: @Sendable (Double) -> String = { "\(Int($0.rounded()))" }

  /// The years of five, as months from January 2027.
  static let years = Axis("", .given((0...5).map { Tick(Double($0 * 12), "\(2027 + $0)") }))
  static let money = Axis("mio. kr., akkumuleret", .round(millions))
}
