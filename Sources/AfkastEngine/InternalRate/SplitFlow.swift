/// A flow split into what comes in and what goes out, to be valued at a discount factor in (0, 1].
///
/// Mirrored in time its roots are the reciprocals, so that factors above 1 need no large powers.
struct SplitFlow {
  private(set) var inflow: FlowSide
  private(set) var outflow: FlowSide

  /// The flow in the range; each amount is multiplied by the scale, a power of two.
  @inline(__always)
  init<Amount: FlowAmount>(
    _ flow: [Amount], _ range: Range<Int>, mirrored: Bool, scale: Double = 1
  ) {
    let count = (range.count + 7) / 8
    inflow = FlowSide(capacity: count)
    outflow = FlowSide(capacity: count)
    for index in 0..<count {
      let block = Self.block(index, of: flow, range, mirrored: mirrored) * scale
      // (|x| ± x)/2 is exactly the one part or the other, without a branch or a mask.
      let halves = block * 0.5
      let sizes = Self.magnitudes(halves)
      inflow.append(sizes + halves)
      outflow.append(sizes - halves)
    }
  }

  @inline(__always)
  private static func magnitudes(_ x: SIMD8<Double>) -> SIMD8<Double> {
    SIMD8(
      x[0].magnitude, x[1].magnitude, x[2].magnitude, x[3].magnitude,
      x[4].magnitude, x[5].magnitude, x[6].magnitude, x[7].magnitude)
  }

  @inline(__always)
  private static func block<Amount: FlowAmount>(
    _ index: Int, of flow: [Amount], _ range: Range<Int>, mirrored: Bool
  ) -> SIMD8<Double> {
    let start = mirrored ? range.upperBound - 1 - 8 * index : range.lowerBound + 8 * index
    let step = mirrored ? -1 : 1
    if 8 * index + 8 <= range.count {
      return SIMD8(
        flow[start].amount, flow[start + step].amount,
        flow[start + 2 * step].amount, flow[start + 3 * step].amount,
        flow[start + 4 * step].amount, flow[start + 5 * step].amount,
        flow[start + 6 * step].amount, flow[start + 7 * step].amount)
    }
    var block = SIMD8<Double>.zero
    for lane in 0..<(range.count - 8 * index) { block[lane] = flow[start + lane * step].amount }
    return block
  }

  /// ln of the benefit–cost ratio, which is 0 at an internal rate, and its slope in ln v:
  /// the inflow's duration less the outflow's, in periods.
  @inline(__always)
  func ratio(at v: Double) -> (logarithm: Double, slope: Double) {
    let powers = DiscountPowers(v)
    let into = inflow.valuation(powers)
    let out = outflow.valuation(powers)
    var logarithm = ElementaryFunctions.logarithm(into.value / out.value)
    let blocks = inflow.first &- outflow.first
    if blocks != 0 { logarithm += Double(8 &* blocks) * ElementaryFunctions.logarithm(v) }
    return (logarithm, into.duration - out.duration)
  }
}
