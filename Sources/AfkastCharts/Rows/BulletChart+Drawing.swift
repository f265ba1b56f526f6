extension BulletChart {
  /// Greys of one hue, from dark to light.
  private static let greys = ["#A6A6A6", "#BFBFBF", "#D4D4D4", "#E3E3E3", "#F0F0F0"]

  /// How high the ranges are; the bar is a third of it and the marker more than half.
  static let height = 24.0

  /// What markers and greys mean.
  var entries: [Legend.Entry] {
    markers.map { marker in
      Legend.Entry(words: marker.label, sampleWidth: 12) {
        $0.bulletMarker(marker.kind, at: $1, height: 12)
      }
    }
      + zip(ranges, fills).map { range, fill in
        Legend.Entry(words: range.label) { drawing, at in
          let box = Box(left: at.x - 12, top: at.y - 6, right: at.x + 12, bottom: at.y + 6)
          drawing.box(box, fill: fill, Stroke(Palette.common))
        }
      }
  }

  /// The grey of each range: the last is the lightest.
  private var fills: [String] {
    let greys = Self.greys.suffix(max(2, min(ranges.count, Self.greys.count)))
    return ranges.indices.map { greys[min(greys.startIndex + $0, greys.endIndex - 1)] }
  }

  func drawRanges(_ plot: RowPlot, in drawing: inout Drawing) {
    var from = scale.lowerBound
    for (range, fill) in zip(ranges, fills) {
      let box = plot.bar(0, from: from, to: range.through, height: Self.height)
      drawing.box(box, fill: fill, Stroke(Palette.common))
      from = range.through
    }
  }

  func drawValue(_ plot: RowPlot, in drawing: inout Drawing) {
    guard let value else { return }
    if scale.contains(0) {
      let bar = plot.bar(0, from: 0, to: value, height: Self.height / 3)
      drawing.box(bar, fill: Palette.ink)
    } else {
      let at = Place(plot.x(value), plot.middle(0))
      drawing.symbol(.disc, at: at, color: Palette.ink, radius: 6)
    }
  }

  func draw(_ marker: Marker, _ plot: RowPlot, in drawing: inout Drawing) {
    let at = Place(plot.x(marker.value), plot.middle(0))
    drawing.bulletMarker(marker.kind, at: at, height: Self.height * 0.6)
  }
}

extension Drawing {
  fileprivate mutating func bulletMarker(
    _ kind: BulletChart.Marker.Kind, at place: Place, height: Double
  ) {
    switch kind {
    case .target:
      let (top, bottom) = (
        Place(place.x, place.y - height / 2), Place(place.x, place.y + height / 2)
      )
      line(top, bottom, Stroke(Palette.paper, 6))
      line(top, bottom, Stroke(Palette.ink, 3))
    case .baseline: symbol(.ring, at: place, color: Palette.ink, radius: 5)
    }
  }
}
