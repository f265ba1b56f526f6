/// One discount factor in (0, 1] at which the benefit–cost ratio is 1, where only one can be.
///
/// In ln v the logarithm of the ratio is nearly straight.  Each step goes to zero along the cubic
/// through the latest two points and slopes (inverse Hermite interpolation, order 1 + √3); a
/// bracket guards it.
struct RootSearch {
  /// A factor, ln of the ratio there, and its slope in ln v.
  struct Point {
    var v: Double
    var g: Double
    var slope: Double
  }

  private var low: Double
  private var high: Double
  private let rises: Bool

  /// The ratio goes from below 1 to above 1, or with `rises` false back, between low and high.
  @inline(__always)
  init(low: Double, high: Double, rises: Bool) {
    self.low = low
    self.high = high
    self.rises = rises
  }

  @inline(__always)
  mutating func root(of flow: SplitFlow, from start: Point) -> Double {
    var point = start
    var step = -point.g / point.slope
    for turn in 0..<200 {
      // Farther on, the remainder is far below rounding: the point is checked, the step is free.
      if step.magnitude < 0x1p-40 || point.g == 0 { return point.v + point.v * step }
      let next = guarded(from: point.v, by: &step, bisecting: turn > 12 && turn % 2 == 0)
      guard next != point.v else { return next }
      let ratio = flow.ratio(at: next)
      let latest = Point(v: next, g: ratio.logarithm, slope: ratio.slope)
      narrow(to: latest)
      step = Self.step(from: latest, before: point, apart: step)
      point = latest
    }
    return point.v
  }

  /// The next factor; a step out of the bracket becomes one to its middle.
  @inline(__always)
  private func guarded(from v: Double, by step: inout Double, bisecting: Bool) -> Double {
    if !bisecting, step.magnitude < 64 {
      let next = v * ElementaryFunctions.exponential(step)
      if next > low, next < high { return next }
    }
    let middle = low > 0 ? low.squareRoot() * high.squareRoot() : high / 16
    step = ElementaryFunctions.logarithm(middle / v)
    return middle
  }

  @inline(__always)
  private mutating func narrow(to point: Point) {
    if (point.g > 0) == rises { high = point.v } else { low = point.v }
  }

  /// The divided differences of ln v as a function of g, at both points twice.
  @inline(__always)
  private static func step(from point: Point, before: Point, apart: Double) -> Double {
    let newton = -point.g / point.slope
    let change = point.g - before.g
    guard change != 0 else { return newton }
    let secant = apart / change
    let second = (1 / point.slope - secant) / change
    let third = (second - (secant - 1 / before.slope) / change) / change
    let square = point.g * point.g
    return newton + square * (second - before.g * third)
  }
}
