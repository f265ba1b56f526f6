/// How far each assumption moves the result when it is low and when it is high; the widest on top.
package struct TornadoChart: Chart {
  /// An assumption.
  package struct Swing: Sendable, Hashable {
    /// The result at one end of the assumption's range.
    package struct End: Sendable, Hashable {
      package let result: Double
      /// The result in words.
      package let label: String

      package init(_ result: Double, _ label: String) {
        self.result = result
        self.label = label
      }
    }

    package let name: String
    /// The range in words: `90–150 borgere`.
    package let range: String
    /// Where the assumption is at its low and at its high end; which of them is good is seen.
    package let low: End
    package let high: End

    package init(_ name: String, _ range: String, low: End, high: End) {
      self.name = name
      self.range = range
      self.low = low
      self.high = high
    }

    /// Half of what lies between the ends, so that the largest numbers do not overflow.
    fileprivate var width: Double { (high.result / 2 - low.result / 2).magnitude }
  }

  /// What the bars and lines mean.
  package struct Names: Sendable, Hashable {
    package let low: String
    package let high: String
    /// The line of the expected result, with its value.
    package let centre: String
    /// The line where nothing is won or lost.
    package let breakEven: String

    package init(low: String, high: String, centre: String, breakEven: String) {
      self.low = low
      self.high = high
      self.centre = centre
      self.breakEven = breakEven
    }
  }

  /// The eight that move the result most, the widest first.
  package let swings: [Swing]
  /// The expected result.
  package let centre: Double
  /// Where nothing is won or lost: zero of a net.
  package let breakEven: Double
  package let names: Names
  package let axis: Axis
  /// What stands there where there is nothing to draw.
  package let empty: String

  package init(
    _ swings: [Swing], centre: Double, breakEven: Double = 0, names: Names, axis: Axis,
    empty: String
  ) {
    let known = swings.filter { $0.low.result.isFinite && $0.high.result.isFinite }
    let order = known.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }
    self.swings = order.prefix(8).map(\.element)
    self.centre = centre
    self.breakEven = breakEven
    self.names = names
    self.axis = axis
    self.empty = empty
  }

  package func draw(id: String, width: Double) -> Drawing {
    let ends = swings.flatMap { [$0.low.result, $0.high.result] } + [centre, breakEven]
    guard !swings.isEmpty, centre.isFinite, let domain = Domain(ends)?.padded(0.01) else {
      return .empty(empty, id: id, width: width, height: 80)
    }
    let legend = Legend(entries: entries, width: width)
    let strip = RuleStrip(rules, in: domain, width: width)
    let rows = swings.map { RowPlot.Row(name: $0.name, detail: $0.range) }
    let words = swings.flatMap { [$0.low.label, $0.high.label] }
    let room = min(width * 0.2, (words.map { TextWidth.of($0, size: 11) }.max() ?? 0) + 8)
    let trial = RowPlot(rows, axis, domain, width: width, top: 0, sides: (room, room))
    let top = legend.height + strip.height { trial.x($0) } + 2
    let plot = RowPlot(rows, axis, domain, width: width, top: top, sides: (room, room))
    var drawing = Drawing(id: id, width: width, height: plot.height)
    legend.draw(in: &drawing, top: 0)
    plot.drawAxis(in: &drawing)
    strip.draw(in: &drawing, { plot.x($0) }, top: legend.height, bottom: plot.frame.top)
    for (index, swing) in swings.enumerated() { drawBars(swing, index, plot, in: &drawing) }
    drawCentre(plot, in: &drawing)
    drawBreakEven(plot, in: &drawing)
    for (index, swing) in swings.enumerated() { drawResults(swing, index, plot, in: &drawing) }
    plot.drawNames(in: &drawing)
    return drawing
  }
}
