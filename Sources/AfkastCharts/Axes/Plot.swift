/// The frame of a chart over two axes: its place in the drawing, scales, grid and ticks.
struct Plot: Sendable {
  let frame: Box
  let x: Scale
  let y: Scale
  private let xTicks: [Tick]
  private let yTicks: [Tick]
  private let yTitle: String

  /// What stands around a frame.
  struct Room: Sendable {
    /// Above the frame, for a legend and the words of rules.
    var top = 8.0
    /// To the right of it, for the names of lines.
    var right = 12.0
    /// Below the ticks.
    var bottom = 0.0
  }

  init(_ drawing: Drawing, _ x: (Axis, Domain), _ y: (Axis, Domain), _ room: Room) {
    let tickRows = max(2, Int((drawing.height - room.top - room.bottom) / 42))
    yTicks = y.0.ticks(from: y.1.low, to: y.1.high, wanted: tickRows)
    xTicks = x.0.ticks(from: x.1.low, to: x.1.high, wanted: max(2, Int(drawing.width / 90)))
    yTitle = y.0.title
    let widest = yTicks.map { TextWidth.of($0.label, size: Drawing.textSize) }.max() ?? 0
    let title = y.0.title.isEmpty ? 0 : Drawing.lineHeight
    frame = Box(
      left: min(widest + 10, drawing.width * 0.4), top: room.top + title + 4,
      right: drawing.width - room.right, bottom: drawing.height - room.bottom - 24)
    self.x = Scale(domain: x.1, from: frame.left, to: frame.right)
    self.y = Scale(domain: y.1, from: frame.bottom, to: frame.top)
  }

  /// A place of the frame.
  func place(_ x: Double, _ y: Double) -> Place { Place(self.x(x), self.y(y)) }

  /// Grid, ticks and their words; the line at zero is heavy where it is inside.
  func draw(in drawing: inout Drawing, hasHeavyZero: Bool) {
    if !yTitle.isEmpty {
      drawing.text(yTitle, at: Place(0, frame.top - 9), room: drawing.width)
    }
    drawHorizontal(in: &drawing)
    drawVertical(in: &drawing)
    if hasHeavyZero, y.holds(0) {
      drawing.line(Place(frame.left, y(0)), Place(frame.right, y(0)), .zero)
    }
  }

  private func drawHorizontal(in drawing: inout Drawing) {
    for tick in yTicks {
      let height = y(tick.value)
      drawing.line(Place(frame.left, height), Place(frame.right, height), .grid)
    }
    let places = LabelColumn.spread(
      yTicks.map { y($0.value) + 4 }, gap: 12, in: (frame.top + 4)...(frame.bottom + 4))
    for (tick, place) in zip(yTicks, places) {
      drawing.text(tick.label, at: Place(frame.left - 6, place), .end, room: frame.left - 6)
    }
  }

  private func drawVertical(in drawing: inout Drawing) {
    let bottom = frame.bottom
    drawing.line(Place(frame.left, bottom), Place(frame.right, bottom), .axis)
    let spans = xTicks.map {
      LabelRow.span(
        around: x($0.value), width: TextWidth.of($0.label, size: Drawing.textSize),
        in: 0...drawing.width)
    }
    for index in LabelRow.thinned(spans) {
      let place = x(xTicks[index].value)
      drawing.line(Place(place, bottom), Place(place, bottom + 5), .axis)
      drawing.text(xTicks[index].label, at: Place(place, bottom + 18), .middle)
    }
  }
}
