package import AfkastDocuments

/// A line as small as a word: the last values, the limits as a band, and a dot with the newest value.
package struct Sparkline: Chart {
  /// Oldest first; nil is a gap.
  package let values: [Double?]
  /// The limits, drawn as a grey band; nil where there are none.
  package let band: ClosedRange<Double>?
  /// The newest value in words, right of the line; empty for none.
  package let label: String
  /// Where there is nothing to draw.
  package let empty: String

  /// Only the last 13 values are drawn.
  package init(_ values: [Double?], band: ClosedRange<Double>? = nil, label: String, empty: String)
  {
    self.values = values.suffix(13).map { $0?.isFinite == true ? $0 : nil }
    self.band = band?.lowerBound.isFinite == true && band?.upperBound.isFinite == true ? band : nil
    self.label = label
    self.empty = empty
  }

  /// 120 × 24 pixels is its size.
  package static let size = (width: 120.0, height: 24.0)

  package func draw(id: String, width: Double) -> Drawing {
    var drawing = Drawing(id: id, width: width, height: Self.size.height, isInline: true)
    let domain = Domain(
      values.compactMap(\.self) + (band.map { [$0.lowerBound, $0.upperBound] } ?? []))
    guard values.contains(where: { $0 != nil }), let domain else {
      drawing.text(empty, at: Place(0, 16))
      return drawing
    }
    let words = min(TextWidth.of(label, size: Drawing.textSize), width * 0.5)
    let right = width - 5 - (label.isEmpty ? 0 : words + 4)
    let y = Scale(domain: domain.padded(0), from: Self.size.height - 5, to: 5)
    if let band {
      let box = Box(left: 0, top: y(band.upperBound), right: right, bottom: y(band.lowerBound))
      drawing.box(box, fill: Palette.outerBand)
    }
    drawLine(y, right: right, in: &drawing)
    drawing.text(label, at: Place(right + 8, 16), room: words + 1)
    return drawing
  }

  private func drawLine(_ y: Scale, right: Double, in drawing: inout Drawing) {
    let step = values.count > 1 ? (right - 5) / Double(values.count - 1) : 0
    let places = values.enumerated().map { index, value in
      value.map { Place(values.count > 1 ? 5 + Double(index) * step : right, y($0)) }
    }
    let parts = places.split { $0 == nil }.map { $0.compactMap(\.self) }
    drawing.path(parts, Stroke(Palette.ink))
    if let last = places.compactMap(\.self).last {
      drawing.symbol(.disc, at: last, color: Palette.ink, radius: 3.5)
    }
  }
}

extension Sparkline {
  /// An `svg` element of 120 × 24 pixels, for a cell of a table.
  package func svg(_ words: TextAlternative) -> Markup {
    draw(id: words.id, width: Self.size.width).svg(words)
  }
}
