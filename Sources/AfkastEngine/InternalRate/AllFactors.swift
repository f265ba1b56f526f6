/// All growth factors of a flow with two or more changes of sign, ascending.
///
/// Discount factors in (0, 1] are searched on the flow, those above 1 as the reciprocals of the
/// mirrored flow's.
struct AllFactors<Amount: FlowAmount> {
  private let flow: [Amount]
  private let range: Range<Int>
  private let scale: Double
  private let largest: Double

  init(_ flow: [Amount], _ range: Range<Int>) {
    self.flow = flow
    self.range = range
    largest = flow[range].reduce(0) { max($0, $1.amount.magnitude) }
    // A power of two scales without rounding; logarithms near zero are the most precise.
    scale = Double(sign: .plus, exponent: -largest.exponent, significand: 1)
  }

  func ascending() -> [Double] {
    let total = Amount.signOfSmallTotal(of: flow)
    let forward = roots(mirrored: false, total)
    let mirrored = roots(mirrored: true, total)
    var factors = mirrored.factors + forward.factors.map { 1 / $0 }
    if total == 0, forward.nearlyBalances {
      factors.append(1)
    } else if let atOne = forward.atOne ?? mirrored.atOne.map({ 1 / $0 }) {
      // A tangent root at a rate of nearly zero shows on both sides of it.
      factors.append(1 / atOne)
    }
    return factors.sorted()
  }

  private struct Half {
    var factors: [Double] = []
    /// From a flat stretch that ends in a factor of 1.
    var atOne: Double?
    var nearlyBalances: Bool
  }

  private func roots(mirrored: Bool, _ total: Int64) -> Half {
    let split = SplitFlow(flow, range, mirrored: mirrored, scale: scale)
    var one = FlowNode(split, at: 1)
    var half = Half(nearlyBalances: one.g.magnitude < 1e-4)
    if half.nearlyBalances {
      one.isPositive = total == 0 ? one.slope < 0 : total > 0
    }
    let low = FlowNode(split, at: lowestFactor(mirrored: mirrored))
    let isolation = RootIsolation(of: split, from: low, to: one)
    half.factors = isolation.simple.map { SimpleRoot.factor(of: split, in: $0) }
    for interval in isolation.flat {
      let found = FlatRoots(of: split, in: interval).factors
      if interval.b.v == 1, found.count == 1 {
        half.atOne = found[0]
      } else {
        half.factors += found
      }
    }
    return half
  }

  /// Half of Cauchy's bound, below which the first amount outweighs all others.
  private func lowestFactor(mirrored: Bool) -> Double {
    let first = flow[mirrored ? range.upperBound - 1 : range.lowerBound].amount.magnitude
    return max(first / (first + largest) / 2, 1e-30)
  }
}
