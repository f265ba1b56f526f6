/// Round numbers along an axis: steps of 1, 2, 2.5 or 5 times a power of ten.
enum RoundSteps {
  /// The multiples of a round step from `low` to `high`, about `wanted` of them.
  static func values(from low: Double, to high: Double, wanted: Int) -> [Double] {
    let step = step(span: high / 2 - low / 2, wanted: wanted)
    let (first, last) = (
      (low / step.factor * step.parts).rounded(.up),
      (high / step.factor * step.parts).rounded(.down)
    )
    // Beyond this a step is lost in the number's own precision; what is no number fails too.
    guard first.magnitude < 1e12, last.magnitude < 1e12, first <= last else {
      return low.isFinite && high.isFinite ? [low, high] : []
    }
    return (Int(first)...Int(last)).map { Double($0) * step.factor / step.parts + 0 }
  }

  /// The round step for half a span, as `factor` / `parts`: so that 0.3 is 3 / 10 and not three times 0.1.
  private static func step(span half: Double, wanted: Int) -> (factor: Double, parts: Double) {
    let rough = half / Double(max(1, wanted)) * 2
    guard rough.isFinite, rough > 1e-290 else { return (0, 1) }
    var (power, parts) = (1.0, 1.0)
    while power / parts > rough { parts *= 10 }
    while power * 10 <= rough { power *= 10 }
    let factor = [1, 2, 2.5, 5].first { $0 * power / parts >= rough * 0.999 } ?? 10
    return (factor * power, parts)
  }
}
