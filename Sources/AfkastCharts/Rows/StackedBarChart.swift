/// Rows made of parts: what is positive to the right of zero, what is negative to the left.
package struct StackedBarChart: Chart {
  /// A row.
  package struct Row: Sendable, Hashable {
    package let name: String
    /// The value of each part, in the order of the parts' names.
    package let values: [Double]
    /// The sum in words.
    package let label: String

    package init(_ name: String, _ values: [Double], _ label: String) {
      self.name = name
      self.values = values.map { $0.isFinite ? $0 : 0 }
      self.label = label
    }
  }

  /// What the parts are called; up to eight look different.
  package let parts: [String]
  package let rows: [Row]
  package let axis: Axis
  /// What stands there where there is nothing to draw.
  package let empty: String

  package init(_ parts: [String], _ rows: [Row], axis: Axis, empty: String) {
    self.parts = parts
    self.rows = rows
    self.axis = axis
    self.empty = empty
  }

  /// In an order in which neighbours differ most.
  private static let fills: [PatternFill] = [
    .solid, .hatched, .light, .dotted, .outlined, .crossed, .striped, .upright,
  ]

  package func draw(id: String, width: Double) -> Drawing {
    let pieces = rows.map(pieces)
    guard !rows.isEmpty, !parts.isEmpty,
      let domain = Domain(pieces.flatMap { $0.flatMap { [$0.from, $0.to] } } + [0])
    else { return .empty(empty, id: id, width: width, height: 80) }
    let entries = parts.enumerated().map { Legend.Entry.area($1, fill($0)) }
    let legend = Legend(entries: entries, width: width)
    let words = (rows.map { TextWidth.of($0.label, size: 11) }.max() ?? 0) + 10
    let plot = RowPlot(
      rows.map { RowPlot.Row(name: $0.name) }, axis, domain.paddedAwayFromZero(0.01), width: width,
      top: legend.height, sides: (0, words))
    var drawing = Drawing(id: id, width: width, height: plot.height)
    legend.draw(in: &drawing, top: 0)
    plot.drawAxis(in: &drawing)
    for (index, pieces) in pieces.enumerated() { draw(pieces, index, plot, in: &drawing) }
    drawing.line(Place(plot.x(0), plot.frame.top), Place(plot.x(0), plot.frame.bottom), .zero)
    plot.drawNames(in: &drawing)
    return drawing
  }

  private typealias Piece = (part: Int, from: Double, to: Double)

  private func fill(_ part: Int) -> PatternFill { Self.fills[part % Self.fills.count] }

  /// Where each part begins and ends.
  private func pieces(_ row: Row) -> [Piece] {
    var (up, down) = (0.0, 0.0)
    return zip(parts.indices, row.values).map { part, value in
      let from = value < 0 ? down : up
      if value < 0 { down += value } else { up += value }
      return (part, from, from + value)
    }
  }

  private func draw(_ pieces: [Piece], _ index: Int, _ plot: RowPlot, in drawing: inout Drawing) {
    for piece in pieces where piece.from != piece.to {
      let bar = plot.bar(index, from: piece.from, to: piece.to)
      drawing.box(bar, fill: drawing.paint(fill(piece.part)), Stroke(Palette.ink))
    }
    let end = pieces.map { max($0.from, $0.to) }.max() ?? 0
    let place = Place(plot.x(end) + 6, plot.middle(index) + 4)
    drawing.text(rows[index].label, at: place, room: drawing.width - place.x, hasPlate: true)
  }
}
