/// What the ends of an interval of discount factors prove about the roots between them.
///
/// Against ln v the logarithm of either side's value is convex: it lies above its tangents and
/// below its chord.  Its slope, the duration, never falls.
struct FlowInterval {
  let a: FlowNode
  let b: FlowNode

  enum Verdict {
    case empty
    /// The ratio is strictly monotone: one root if the ends differ in sign, and otherwise none.
    case monotone
    /// Within rounding the net is zero throughout.
    case flat
    case open
  }

  private var noise: Double { max(a.noise, b.noise) }
  private var width: Double { ElementaryFunctions.logarithm(b.v / a.v) }
  var changesSign: Bool { a.isPositive != b.isPositive }

  func verdict() -> Verdict {
    if isMonotone { return .monotone }
    let low = Self.leastGap(a.inflow, b.inflow, a.outflow, b.outflow, width)
    let high = -Self.leastGap(a.outflow, b.outflow, a.inflow, b.inflow, width)
    if low > noise || high < -noise { return .empty }
    if low > -4 * noise, high < 4 * noise { return .flat }
    return .open
  }

  /// Whether the durations' ranges are apart, so that the slope cannot be zero.
  private var isMonotone: Bool {
    let slack = noise * (1 + b.inflow.duration + b.outflow.duration)
    return a.inflow.duration > b.outflow.duration + slack
      || a.outflow.duration > b.inflow.duration + slack
  }

  /// A lower bound on upper − lower: the higher of upper's tangents, less lower's chord.
  ///
  /// It is convex with one kink, where the tangents meet: least there or at an end.
  private static func leastGap(
    _ upperA: FlowNode.Side, _ upperB: FlowNode.Side,
    _ lowerA: FlowNode.Side, _ lowerB: FlowNode.Side, _ width: Double
  ) -> Double {
    let gapA = upperA.logarithm - lowerA.logarithm
    let gapB = upperB.logarithm - lowerB.logarithm
    let bend = upperB.duration - upperA.duration
    guard bend > 0, width > 0 else { return min(gapA, gapB) }
    let rise = upperB.logarithm - upperA.logarithm
    let kink = min(max((width * upperB.duration - rise) / bend, 0), width)
    let chord = (lowerB.logarithm - lowerA.logarithm) / width
    return min(gapA, gapB, gapA + kink * (upperA.duration - chord))
  }
}
