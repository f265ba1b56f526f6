extension TornadoChart {
  /// What the two fills mean.
  var entries: [Legend.Entry] { [.area(names.low, .hatched), .area(names.high, .solid)] }

  /// The words over the two lines.
  var rules: [Rule] {
    [Rule(at: centre, names.centre)]
      + (breakEven.isFinite && breakEven != centre ? [Rule(at: breakEven, names.breakEven)] : [])
  }

  /// The expected result, over the bars.
  func drawCentre(_ plot: RowPlot, in drawing: inout Drawing) {
    let x = plot.x(centre)
    for index in swings.indices {
      let middle = plot.middle(index)
      drawing.line(Place(x, middle - 11), Place(x, middle + 11), Stroke(Palette.ink, 2))
    }
  }

  /// Where nothing is won or lost, over the bars but behind words.
  func drawBreakEven(_ plot: RowPlot, in drawing: inout Drawing) {
    guard breakEven.isFinite else { return }
    let x = plot.x(breakEven)
    let (top, bottom) = (Place(x, plot.frame.top), Place(x, plot.frame.bottom))
    drawing.line(top, bottom, Stroke(Palette.paper, 5))
    drawing.line(top, bottom, Stroke(Palette.concern, 2.5, dash: "6 3"))
  }

  /// The bars of an assumption, from the expected result to either end.
  func drawBars(_ swing: Swing, _ index: Int, _ plot: RowPlot, in drawing: inout Drawing) {
    for (end, fill) in [(swing.low, PatternFill.hatched), (swing.high, .solid)] {
      let bar = plot.bar(index, from: centre, to: end.result)
      drawing.box(bar, fill: drawing.paint(fill), Stroke(Palette.ink))
    }
  }

  /// The results beside the bars.
  func drawResults(_ swing: Swing, _ index: Int, _ plot: RowPlot, in drawing: inout Drawing) {
    let isLowLeft = swing.low.result <= swing.high.result
    let (left, right) = isLowLeft ? (swing.low, swing.high) : (swing.high, swing.low)
    let base = plot.middle(index) + 4
    let leftmost = plot.x(min(left.result, centre)) - 5
    drawing.text(left.label, at: Place(leftmost, base), .end, room: plot.frame.left, hasPlate: true)
    let rightmost = plot.x(max(right.result, centre)) + 5
    drawing.text(
      right.label, at: Place(rightmost, base), room: drawing.width - rightmost, hasPlate: true)
  }
}
