/// What multiplies the months of a term: a number and some values of the draw.
struct Factor: Sendable {
  /// The certain part.
  var scale: Double
  /// The values, by slot.
  var slots: [Int]

  /// A certain factor.
  init(_ scale: Double, slots: [Int] = []) {
    self.scale = scale
    self.slots = slots
  }

  static func * (left: Factor, right: Factor) -> Factor {
    Factor(left.scale * right.scale, slots: left.slots + right.slots)
  }

  /// The factor in eight draws.
  @inline(__always)
  func value(_ values: Span<Lanes>) -> Lanes {
    var product = Lanes(repeating: scale)
    for slot in slots { product *= values[slot] }
    return product
  }
}
