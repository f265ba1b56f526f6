/// A value beside what it was to be, on a scale of ranges: one line for each measure.
package struct BulletChart: Chart {
  /// A point to compare with, as the target or the baseline.
  package struct Marker: Sendable, Hashable {
    /// Which of the two.
    package enum Kind: Sendable, Hashable {
      /// What is aimed at: a heavy line across the bar.
      case target
      /// Where it began: a ring.
      case baseline
    }

    package let kind: Kind
    package let value: Double
    /// Its name with the value: `Mål 120`.
    package let label: String

    package init(_ kind: Kind, _ value: Double, _ label: String) {
      self.kind = kind
      self.value = value
      self.label = label
    }
  }

  /// A part of the scale that ends at a value, drawn in grey.
  package struct Range: Sendable, Hashable {
    package let through: Double
    package let label: String

    package init(through: Double, _ label: String) {
      self.through = through
      self.label = label
    }
  }

  package let name: String
  /// The value in words.
  package let label: String
  /// Nil where nothing was measured.
  package let value: Double?
  package let markers: [Marker]
  /// Two to five, rising; their greys go from dark to light.
  package let ranges: [Range]
  /// The lowest and the highest number of the scale.
  ///
  /// Where zero is not among them the value is a dot, since
  /// the length of a bar would say nothing.
  package let scale: ClosedRange<Double>
  package let axis: Axis
  /// What stands there where there is nothing to draw.
  package let empty: String

  package init(
    _ name: String, _ label: String, value: Double?, markers: [Marker] = [], ranges: [Range] = [],
    scale: ClosedRange<Double>, axis: Axis, empty: String
  ) {
    self.name = name
    self.label = label
    self.value = value?.isFinite == true ? value : nil
    self.markers = markers.filter { $0.value.isFinite }
    self.ranges = ranges.filter { $0.through.isFinite }.sorted { $0.through < $1.through }
    self.scale = scale
    self.axis = axis
    self.empty = empty
  }

  package func draw(id: String, width: Double) -> Drawing {
    guard scale.lowerBound.isFinite, scale.upperBound.isFinite,
      scale.lowerBound < scale.upperBound, value != nil || !markers.isEmpty,
      let domain = Domain([scale.lowerBound, scale.upperBound])
    else { return .empty(empty, id: id, width: width, height: 48) }
    let legend = Legend(entries: entries, width: width)
    let row = RowPlot.Row(name: name, detail: label, isBold: true)
    let plot = RowPlot(
      [row], axis, domain, width: width, top: legend.height, sides: (8, 12),
      thickness: Self.height)
    var drawing = Drawing(id: id, width: width, height: plot.height)
    legend.draw(in: &drawing, top: 0)
    plot.drawAxis(in: &drawing)
    drawRanges(plot, in: &drawing)
    drawValue(plot, in: &drawing)
    for marker in markers { draw(marker, plot, in: &drawing) }
    plot.drawNames(in: &drawing)
    return drawing
  }
}
