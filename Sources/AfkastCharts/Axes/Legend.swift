/// What the lines and shapes of a chart mean, side by side above it, in as many rows as they need.
struct Legend: Sendable {
  /// A sample and its meaning.
  struct Entry: Sendable {
    let words: String
    /// How much room the sample has, in pixels.
    var sampleWidth = 30.0
    /// Draws the sample around a place.
    let sample: @Sendable (inout Drawing, Place) -> Void
  }

  private static let gap = 14.0

  let entries: [Entry]
  let width: Double

  /// How high it is.
  var height: Double {
    entries.isEmpty ? 0 : Double((places.map(\.row).max() ?? 0) + 1) * Drawing.lineHeight + 6
  }

  /// Draws it from `top` down.
  func draw(in drawing: inout Drawing, top: Double) {
    for (entry, at) in zip(entries, places) {
      let base = top + Double(at.row) * Drawing.lineHeight + 11
      entry.sample(&drawing, Place(at.left + entry.sampleWidth / 2 - 1, base - 4))
      let start = at.left + entry.sampleWidth + 3
      drawing.text(entry.words, at: Place(start, base), room: width - start)
    }
  }

  private var places: [(row: Int, left: Double)] {
    var (row, left) = (0, 0.0)
    return entries.map { entry in
      let need = entry.sampleWidth + 3 + TextWidth.of(entry.words, size: Drawing.textSize)
      if left > 0, left + need > width { (row, left) = (row + 1, 0) }
      defer { left += need + Self.gap }
      return (row, left)
    }
  }
}

extension Legend.Entry {
  /// A line.
  static func line(_ words: String, _ strokes: Stroke...) -> Legend.Entry {
    Legend.Entry(words: words) { drawing, at in
      for stroke in strokes {
        drawing.line(Place(at.x - 14, at.y), Place(at.x + 14, at.y), stroke)
      }
    }
  }

  /// A shape.
  static func symbol(_ words: String, _ symbol: Symbol, color: String) -> Legend.Entry {
    Legend.Entry(words: words, sampleWidth: 12) { $0.symbol(symbol, at: $1, color: color) }
  }

  /// An area.
  static func area(_ words: String, _ fill: PatternFill) -> Legend.Entry {
    Legend.Entry(words: words) { drawing, at in
      let box = Box(left: at.x - 14, top: at.y - 5, right: at.x + 14, bottom: at.y + 5)
      drawing.box(box, fill: drawing.paint(fill), Stroke(Palette.ink))
    }
  }
}
