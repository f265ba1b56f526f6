/// How one total became another, step by step: bars that begin where the last one ended.
package struct WaterfallChart: Chart {
  /// A bar.
  package struct Step: Sendable, Hashable {
    /// What a bar is to those before it.
    package enum Kind: Sendable, Hashable {
      /// A level, drawn from zero: the first of them and what came of the changes.
      case total
      /// What is added to the level before it; negative where it goes down.
      case change
    }

    package let name: String
    package let kind: Kind
    package let value: Double
    /// The value in words, with its sign.
    package let label: String

    package init(_ name: String, _ kind: Kind, _ value: Double, _ label: String) {
      self.name = name
      self.kind = kind
      self.value = value.isFinite ? value : 0
      self.label = label
    }
  }

  package let steps: [Step]
  package let axis: Axis
  /// What stands there where there is nothing to draw.
  package let empty: String

  package init(_ steps: [Step], axis: Axis, empty: String) {
    self.steps = steps
    self.axis = axis
    self.empty = empty
  }

  package func draw(id: String, width: Double) -> Drawing {
    let ends = ends
    guard !steps.isEmpty, let domain = Domain(ends.flatMap { [$0.from, $0.to] } + [0]) else {
      return .empty(empty, id: id, width: width, height: 80)
    }
    let rows = steps.map { RowPlot.Row(name: $0.name, isBold: $0.kind == .total) }
    let room = (steps.map { TextWidth.of($0.label, size: Drawing.textSize) }.max() ?? 0) + 10
    let sides = (left: domain.low < 0 ? room : 0, right: room)
    let plot = RowPlot(
      rows, axis, domain.paddedAwayFromZero(0.01), width: width, top: 4, sides: sides)
    var drawing = Drawing(id: id, width: width, height: plot.height)
    plot.drawAxis(in: &drawing)
    for (index, step) in steps.enumerated() { draw(step, index, ends[index], plot, in: &drawing) }
    drawing.line(Place(plot.x(0), plot.frame.top), Place(plot.x(0), plot.frame.bottom), .zero)
    plot.drawNames(in: &drawing)
    return drawing
  }

  /// Where each bar begins and ends.
  private var ends: [(from: Double, to: Double)] {
    var level = 0.0
    return steps.map { step in
      let from = step.kind == .total ? 0 : level
      level = step.kind == .total ? step.value : level + step.value
      return (from, level)
    }
  }

  private func draw(
    _ step: Step, _ index: Int, _ ends: (from: Double, to: Double), _ plot: RowPlot,
    in drawing: inout Drawing
  ) {
    let bar = plot.bar(index, from: ends.from, to: ends.to)
    let isLoss = step.kind == .change && step.value < 0
    let fill: PatternFill = step.kind == .total ? .solid : isLoss ? .hatched : .outlined
    let edge = step.kind == .total ? Palette.ink : isLoss ? Palette.concern : Palette.improvement
    if bar.width < 1 {
      drawing.line(Place(bar.left, bar.top), Place(bar.left, bar.bottom), Stroke(edge, 2))
    } else {
      drawing.box(bar, fill: drawing.paint(fill), Stroke(edge, 2))
    }
    if index + 1 < steps.count {
      let (x, next) = (plot.x(ends.to), plot.middle(index + 1))
      drawing.line(Place(x, bar.bottom), Place(x, next - RowPlot.barHeight / 2), .rule)
    }
    let isLeft = ends.to < ends.from
    let place = Place(isLeft ? bar.left - 5 : bar.right + 5, plot.middle(index) + 4)
    drawing.text(
      step.label, at: place, isLeft ? .end : .start, isBold: step.kind == .total, hasPlate: true)
  }
}
