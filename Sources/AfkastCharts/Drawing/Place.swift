/// A point of a drawing, in pixels from its left upper corner.
struct Place: Sendable, Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
