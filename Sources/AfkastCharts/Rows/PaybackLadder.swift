/// When the money is back by plan, by the latest forecast, and for certain: rungs on one time axis.
package struct PaybackLadder: Chart {
  /// A rung.
  package struct Rung: Sendable, Hashable {
    /// When the money is back.
    package enum Outcome: Sendable, Hashable {
      /// At a time, which lies from `low` to `high` with a chance of 80 %; nil where nothing is known of it, and
      /// infinite where the late end is never.
      case at(Double, low: Double?, high: Double?)
      /// Not before the end of the axis: an open arrow.
      case never
      /// There is nothing to say.
      case unknown
    }

    package let name: String
    package let kind: LineChart.Kind
    package let outcome: Outcome
    /// The outcome in words: `maj 2028 (17 mdr.)`.
    package let label: String

    package init(_ name: String, _ kind: LineChart.Kind, _ outcome: Outcome, _ label: String) {
      self.name = name
      self.kind = kind
      self.outcome = outcome
      self.label = label
    }
  }

  package let rungs: [Rung]
  /// From the first month of the case to its horizon.
  package let start: Double
  package let end: Double
  /// Vertical lines with words: the promise, the month of the status.
  package let rules: [Rule]
  package let axis: Axis
  /// What stands there where there is nothing to draw.
  package let empty: String

  package init(
    _ rungs: [Rung], from start: Double, to end: Double, rules: [Rule] = [], axis: Axis,
    empty: String
  ) {
    self.rungs = rungs
    self.start = start
    self.end = end
    self.rules = rules
    self.axis = axis
    self.empty = empty
  }

  package func draw(id: String, width: Double) -> Drawing {
    guard !rungs.isEmpty, start.isFinite, end.isFinite, start < end,
      let domain = Domain([start, end])
    else { return .empty(empty, id: id, width: width, height: 80) }
    let rows = rungs.map { RowPlot.Row(name: $0.name, detail: $0.label, isBold: true) }
    let strip = RuleStrip(rules, in: domain, width: width)
    let trial = RowPlot(rows, axis, domain, width: width, top: 0, sides: (0, 16))
    let top = strip.height { trial.x($0) } + 2
    let plot = RowPlot(rows, axis, domain, width: width, top: top, sides: (0, 16))
    var drawing = Drawing(id: id, width: width, height: plot.height)
    plot.drawAxis(in: &drawing)
    strip.draw(in: &drawing, { plot.x($0) }, top: 0, bottom: plot.frame.bottom)
    for (index, rung) in rungs.enumerated() { draw(rung, index, plot, in: &drawing) }
    plot.drawNames(in: &drawing)
    return drawing
  }

  private func draw(_ rung: Rung, _ index: Int, _ plot: RowPlot, in drawing: inout Drawing) {
    let middle = plot.middle(index)
    switch rung.outcome {
    case .unknown: break
    case .never:
      let bar = plot.bar(index, from: start, to: end, height: 10)
      drawing.path(
        [[Place(bar.left, middle), Place(plot.frame.right + 8, middle)]],
        Stroke(rung.kind.color, 2, dash: "2 4"))
      drawArrow(at: middle, plot, rung.kind.color, in: &drawing)
    case .at(let time, let low, let high):
      let bar = plot.bar(index, from: start, to: time, height: 10)
      drawing.box(bar, fill: drawing.paint(rung.kind.fill), Stroke(rung.kind.color, 2))
      drawWhisker(low, high, at: middle, plot, in: &drawing)
      drawing.symbol(
        rung.kind.symbol, at: Place(plot.x(time), middle), color: rung.kind.color, radius: 6)
    }
  }

  /// From the early to the late end, with a stop at each; an open arrow where the late end is never.
  private func drawWhisker(
    _ low: Double?, _ high: Double?, at middle: Double, _ plot: RowPlot, in drawing: inout Drawing
  ) {
    guard let low, let high, !low.isNaN, !high.isNaN, low <= high else { return }
    let isOpen = high > end
    let ends = (plot.x(low), isOpen ? plot.frame.right + 8 : plot.x(high))
    let stroke = Stroke(Palette.ink, 2)
    // Paper below it, so that it stands out from a hatched bar.
    drawing.line(Place(ends.0, middle), Place(ends.1, middle), Stroke(Palette.paper, 7))
    drawing.line(Place(ends.0, middle), Place(ends.1, middle), stroke)
    drawing.line(Place(ends.0, middle - 7), Place(ends.0, middle + 7), stroke)
    if isOpen {
      drawArrow(at: middle, plot, Palette.ink, in: &drawing)
    } else {
      drawing.line(Place(ends.1, middle - 7), Place(ends.1, middle + 7), stroke)
    }
  }

  /// An open head at the right end.
  private func drawArrow(
    at middle: Double, _ plot: RowPlot, _ color: String, in drawing: inout Drawing
  ) {
    let tip = plot.frame.right + 12
    drawing.path(
      [[Place(tip - 8, middle - 6), Place(tip, middle), Place(tip - 8, middle + 6)]],
      Stroke(color, 2.5))
  }
}

extension LineChart.Kind {
  /// How a bar of this kind is filled.
  var fill: PatternFill {
    switch self {
    case .actual, .confirmed: .solid
    case .plan, .reference: .outlined
    case .forecast: .hatched
    }
  }
}
