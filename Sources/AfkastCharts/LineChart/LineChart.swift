/// Lines over time, with a fan of what may come: an S-curve of the cumulative net.
package struct LineChart: Chart {
  /// Lines are drawn in this order, so that the last lies on top.
  package let series: [Series]
  /// Areas behind the lines, the widest first.
  package let bands: [Band]
  /// Months in which something is back, on the line of zero.
  package let marks: [Mark]
  /// Vertical lines with words, as the month of the status.
  package let rules: [Rule]
  package let x: Axis
  package let y: Axis
  /// Whether the line of zero is heavy and always in view.
  package let hasZero: Bool
  /// What stands there where there is nothing to draw.
  package let empty: String
  /// In pixels, without legend and words of rules, which come on top.
  package let height: Double

  package init(
    _ series: [Series], bands: [Band] = [], marks: [Mark] = [], rules: [Rule] = [], x: Axis,
    y: Axis,
    hasZero: Bool = true, empty: String, height: Double = 260
  ) {
    self.series = series
    self.bands = bands
    self.marks = marks
    self.rules = rules
    self.x = x
    self.y = y
    self.hasZero = hasZero
    self.empty = empty
    self.height = height.isFinite ? min(max(height, 120), 2000) : 240
  }

  package func draw(id: String, width: Double) -> Drawing {
    guard let domains else { return .empty(empty, id: id, width: width, height: 80) }
    let legend = Legend(entries: legendEntries, width: width)
    let strip = RuleStrip(
      rules + marks.map { Rule(at: $0.x, $0.label) }, in: domains.x, width: width)
    let trial = Plot(
      Drawing(id: id, width: width, height: height), (x, domains.x), (y, domains.y), .init())
    let words = strip.height { trial.x($0) }
    var drawing = Drawing(id: id, width: width, height: height + legend.height + words)
    let plot = Plot(
      drawing, (x, domains.x), (y, domains.y), .init(top: legend.height + words))
    legend.draw(in: &drawing, top: 0)
    for band in bands { draw(band, plot, in: &drawing) }
    plot.draw(in: &drawing, hasHeavyZero: hasZero)
    strip.draw(in: &drawing, { plot.x($0) }, top: legend.height, bottom: plot.frame.bottom)
    for line in series { draw(line, plot, in: &drawing) }
    for mark in marks where plot.x.holds(mark.x) {
      draw(mark, plot, in: &drawing)
    }
    return drawing
  }

  /// What the axes span; nil where no point has two numbers.
  private var domains: (x: Domain, y: Domain)? {
    let points = (series.flatMap(\.points) + bands.flatMap { $0.low + $0.high })
      .filter { $0.x.isFinite && $0.y.isFinite }
    guard let x = Domain(points.map(\.x)),
      let y = Domain(points.map(\.y) + (hasZero ? [0] : []))
    else { return nil }
    return (x.low == x.high ? x.padded(0) : x, y.padded(0.06))
  }
}
