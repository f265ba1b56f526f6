extension Drawing {
  /// Where words stand at their place.
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  /// The size of nearly all words, in pixels.
  static let textSize = 11.0
  /// From one line of words to the next.
  static let lineHeight = 15.0

  /// Words on a base line.
  ///
  /// They are cut to `room` pixels, and moved where they would leave the view; a plate
  /// hides what lies behind them.
  mutating func text(
    _ words: String, at place: Place, _ anchor: Anchor = .start, size: Double = textSize,
    color: String = Palette.text, isBold: Bool = false, room: Double = .infinity,
    hasPlate: Bool = false
  ) {
    let factor = isBold ? 1.08 : 1
    let words = TextWidth.fit(words, size: size * factor, room: min(room, width))
    guard !words.isEmpty else { return }
    let spread = min(width, TextWidth.of(words, size: size * factor))
    var place = inside(place)
    switch anchor {
    case .start: place.x = max(0, min(place.x, width - spread))
    case .middle: place.x = max(spread / 2, min(place.x, width - spread / 2))
    case .end: place.x = min(width, max(place.x, spread))
    }
    place.y = max(size, min(place.y, height - 3))
    if hasPlate {
      let share = anchor == .start ? 0 : anchor == .middle ? 0.5 : 1
      let left = place.x - spread * share - 2
      let plate = Box(
        left: left, top: place.y - size, right: left + spread + 4, bottom: place.y + 3)
      box(plate, fill: Palette.paper)
    }
    add("text", attributes(place, anchor, size, color, isBold), words: words)
  }

  /// What stands where there is nothing to draw.
  static func empty(_ words: String, id: String, width: Double, height: Double) -> Drawing {
    var drawing = Drawing(id: id, width: width, height: height)
    let frame = Box(left: 1, top: 1, right: width - 1, bottom: height - 1)
    drawing.box(frame, fill: "none", Stroke(Palette.grid, dash: "4 4"))
    drawing.text(words, at: Place(width / 2, height / 2 + 4), .middle, room: width - 16)
    return drawing
  }

  private func attributes(
    _ place: Place, _ anchor: Anchor, _ size: Double, _ color: String, _ isBold: Bool
  ) -> [(String, String)] {
    [("x", Decimals.text(place.x)), ("y", Decimals.text(place.y))]
      + (anchor == .start ? [] : [("text-anchor", anchor.rawValue)])
      + (size == Self.textSize ? [] : [("font-size", Decimals.text(size))])
      + (color == Palette.text ? [] : [("fill", color)])
      + (isBold ? [("font-weight", "bold")] : [])
  }
}
