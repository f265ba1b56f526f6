/// From numbers to pixels.
struct Scale: Sendable, Hashable {
  let domain: Domain
  /// Where the lowest and the highest number stand.
  let from: Double
  let to: Double

  /// The pixel of a number; what lies outside stands at the end.
  func callAsFunction(_ value: Double) -> Double {
    // By halves, so that the largest numbers do not overflow.
    let span = domain.high / 2 - domain.low / 2
    guard !value.isNaN, span > 0 else { return (from + to) / 2 }
    let share = min(max((value / 2 - domain.low / 2) / span, 0), 1)
    return from + share * (to - from)
  }

  func holds(_ value: Double) -> Bool { value >= domain.low && value <= domain.high }
}
