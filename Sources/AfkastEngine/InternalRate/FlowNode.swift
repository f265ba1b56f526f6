/// A flow's two sides valued at one discount factor, as the isolation of roots needs them.
struct FlowNode {
  /// The logarithm of a side's value and the side's duration, which is its slope in ln v.
  struct Side {
    var logarithm: Double
    var duration: Double
  }

  let v: Double
  let inflow: Side
  let outflow: Side
  /// A bound on what rounding does to `g` and to the tangents.
  let noise: Double
  /// The sign of the net just below v, which is `g`'s unless a root is exactly there.
  var isPositive: Bool

  /// ln of the benefit–cost ratio.
  var g: Double { inflow.logarithm - outflow.logarithm }
  var slope: Double { inflow.duration - outflow.duration }

  init(_ flow: SplitFlow, at v: Double) {
    self.v = v
    let powers = DiscountPowers(v)
    let logarithm = ElementaryFunctions.logarithm(v)
    inflow = Self.side(flow.inflow.valuation(powers), flow.inflow.first, logarithm)
    outflow = Self.side(flow.outflow.valuation(powers), flow.outflow.first, logarithm)
    isPositive = inflow.logarithm > outflow.logarithm
    // Two roundings a block and some at the ends, in each of two sums of positive terms, two for
    // each logarithm, and one of v itself, which the durations multiply.
    let roundings = 2 * Double(max(flow.inflow.end, flow.outflow.end)) + 40
    let logarithms = inflow.logarithm.magnitude + outflow.logarithm.magnitude
    noise = 0x1p-52 * (roundings + 2 * logarithms + inflow.duration + outflow.duration)
  }

  private static func side(
    _ valuation: FlowSide.Valuation, _ first: Int, _ logarithm: Double
  ) -> Side {
    let value = ElementaryFunctions.logarithm(valuation.value)
    return Side(
      logarithm: value + Double(8 * first) * logarithm, duration: valuation.duration)
  }
}
