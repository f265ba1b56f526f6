/// Round numbers along an axis: steps of 1, 2, 2.5 or 5 times a power of ten.
enum RoundSteps {
  /// The multiples of a round step from `low` to `high`, about `wanted` of them.
  static func values(from low: Double, to high: Double, wanted: Int) -> [Double] {
    let step = step(span: high / 2 - low / 2, wanted: wanted)
    let (first, last) = ((low / step).rounded(.up), (high / step).rounded(.down))
    // Beyond this a step is lost in the number's own precision.
    guard step > 0, first.magnitude < 1e12, last.magnitude < 1e12, first <= last else {
      return low.isFinite && high.isFinite ? [low, high] : []
    }
    return (Int(first)...Int(last)).map { Double($0) * step + 0 }
  }

  /// The round step for half a span.
  private static func step(span half: Double, wanted: Int) -> Double {
    let rough = half / Double(max(1, wanted)) * 2
    guard rough.isFinite, rough > 1e-290 else { return 0 }
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    // Powers of ten below one are divided, so that 0.1 is 1 / 10.
    let factor = [1, 2, 2.5, 5].first { $0 * power >= rough * 0.999 } ?? 10
    return power < 1 ? factor / (1 / power).rounded() : factor * power
  }
}
