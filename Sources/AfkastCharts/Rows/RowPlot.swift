/// The frame of a chart whose rows have a name each: names to the left, or above their bars where it is narrow.
struct RowPlot: Sendable {
  /// What is said of a row.
  struct Row: Sendable {
    let name: String
    /// A second line, as its value; empty for none.
    var detail = ""
    var isBold = false
  }

  let rows: [Row]
  let frame: Box
  let x: Scale
  let height: Double
  private let ticks: [Tick]
  private let axisTitle: String
  private let isNarrow: Bool
  private let rowHeight: Double
  /// How thick what stands in a row may be, in pixels.
  private let thickness: Double

  /// How thick a bar is, in pixels.
  static let barHeight = 16.0

  init(
    _ rows: [Row], _ axis: Axis, _ domain: Domain, width: Double, top: Double,
    sides: (left: Double, right: Double) = (0, 8), thickness: Double = barHeight
  ) {
    self.rows = rows
    self.thickness = thickness
    isNarrow = width < 480
    let hasDetail = rows.contains { !$0.detail.isEmpty }
    rowHeight = isNarrow ? 24 + thickness : hasDetail ? 42 : 28
    let names = isNarrow ? 4 : Self.nameRoom(rows, width)
    let bottom = top + Double(rows.count) * rowHeight + 6
    frame = Box(
      left: names + sides.left, top: top, right: width - max(8, sides.right), bottom: bottom)
    height = bottom + 24 + (axis.title.isEmpty ? 0 : Drawing.lineHeight)
    x = Scale(domain: domain, from: frame.left, to: frame.right)
    ticks = axis.ticks(from: domain.low, to: domain.high, wanted: max(2, Int(frame.width / 70)))
    axisTitle = axis.title
  }

  /// The bar of a row.
  func bar(_ row: Int, from: Double, to: Double, height: Double = barHeight) -> Box {
    let middle = middle(row)
    return .between(x(from), x(to), top: middle - height / 2, bottom: middle + height / 2)
  }

  /// The middle of a row's bar.
  func middle(_ row: Int) -> Double {
    frame.top + Double(row) * rowHeight + (isNarrow ? 19 + thickness / 2 : rowHeight / 2)
  }

  /// Grid and axis; what stands at zero or elsewhere is the chart's.
  func drawAxis(in drawing: inout Drawing) {
    let spans = ticks.map {
      LabelRow.span(
        around: x($0.value), width: TextWidth.of($0.label, size: Drawing.textSize),
        in: 0...drawing.width)
    }
    for index in LabelRow.thinned(spans) {
      let place = x(ticks[index].value)
      drawing.line(Place(place, frame.top), Place(place, frame.bottom), .grid)
      drawing.line(Place(place, frame.bottom), Place(place, frame.bottom + 5), .axis)
      drawing.text(ticks[index].label, at: Place(place, frame.bottom + 18), .middle)
    }
    let bottom = frame.bottom
    drawing.line(Place(frame.left, bottom), Place(frame.right, bottom), .axis)
    drawing.text(axisTitle, at: Place(frame.right, bottom + 18 + Drawing.lineHeight), .end)
  }

  /// The names of the rows.
  func drawNames(in drawing: inout Drawing) {
    for (index, row) in rows.enumerated() {
      isNarrow ? drawAbove(row, index, in: &drawing) : drawBeside(row, index, in: &drawing)
    }
  }

  private func drawAbove(_ row: Row, _ index: Int, in drawing: inout Drawing) {
    let words = row.detail.isEmpty ? row.name : "\(row.name): \(row.detail)"
    let place = Place(8, middle(index) - thickness / 2 - 5)
    drawing.text(words, at: place, isBold: row.isBold, room: drawing.width - 12, hasPlate: true)
  }

  private func drawBeside(_ row: Row, _ index: Int, in drawing: inout Drawing) {
    let room = Self.nameRoom(rows, drawing.width) - 8
    let size = Drawing.textSize * (row.isBold ? 1.08 : 1)
    let names = TextWidth.lines(row.name, size: size, room: room + 0.5, most: 2)
    let lines = names.map { ($0, row.isBold) } + (row.detail.isEmpty ? [] : [(row.detail, false)])
    let top = middle(index) + 4 - Double(lines.count - 1) * 6.5
    for (number, line) in lines.enumerated() {
      let place = Place(0, top + Double(number) * 13)
      drawing.text(line.0, at: place, isBold: line.1, room: room)
    }
  }

  /// How much of the width names may have; long ones take two lines.
  private static func nameRoom(_ rows: [Row], _ width: Double) -> Double {
    let widest =
      rows.map {
        max(
          TextWidth.of($0.name, size: Drawing.textSize * ($0.isBold ? 1.08 : 1)),
          TextWidth.of($0.detail, size: Drawing.textSize))
      }.max() ?? 0
    return min(widest + 10, width * 0.32)
  }
}
