/// The roots in an interval over which the net is zero within rounding.
struct FlatRoots {
  let factors: [Double]

  init(of flow: SplitFlow, in interval: FlowInterval) {
    let (a, b) = (interval.a, interval.b)
    let middle = FlowNode(flow, at: a.v.squareRoot() * b.v.squareRoot())
    guard !interval.changesSign, (a.slope > 0) != (b.slope > 0) else {
      // Around a root of any multiplicity the flat stretch is symmetric, but for the next order.
      factors = [middle.v]
      return
    }
    let turn = Self.turn(of: flow, from: a, to: b)
    guard abs(turn.g) > turn.noise else {
      factors = [turn.v]
      return
    }
    let between = [FlowInterval(a: a, b: turn), FlowInterval(a: turn, b: b)]
    factors = between.filter(\.changesSign).map { SimpleRoot.factor(of: flow, in: $0) }
  }

  /// Where the durations are equal and so the ratio is level; far sharper than where it is 1.
  private static func turn(
    of flow: SplitFlow, from a: FlowNode, to b: FlowNode
  ) -> FlowNode {
    var (low, high) = (a, b)
    for _ in 0..<64 {
      let middle = FlowNode(flow, at: low.v.squareRoot() * high.v.squareRoot())
      guard middle.v > low.v, middle.v < high.v else { break }
      if (middle.slope > 0) == (a.slope > 0) { low = middle } else { high = middle }
    }
    return low
  }
}
