/// A rectangle of a drawing, in pixels.
struct Box: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// Between two places along a row, whichever is the left one.
  static func between(_ one: Double, _ other: Double, top: Double, bottom: Double) -> Box {
    Box(left: min(one, other), top: top, right: max(one, other), bottom: bottom)
  }
}
