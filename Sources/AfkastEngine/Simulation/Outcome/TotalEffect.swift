/// How much outcomes change when one assumption alone is drawn anew (Jansen 1999).
struct TotalEffect: Sendable {
  /// The power of two of the draws that are compared.
  static let bits = 10

  private(set) var draws = 0.0
  /// Half the squared change of the net present value, in øre².
  private(set) var value = 0.0
  /// Half the draws that change between back in time and not.
  private(set) var back = 0.0

  /// Takes in eight draws and the same with one assumption drawn anew.
  mutating func add(_ first: DrawOutcome, _ second: DrawOutcome, backBy months: Int) {
    draws += 8
    let change = first.netPresentValue - second.netPresentValue
    value += (change * change).sum() / 2
    let limit = Double(months)
    let before = Lanes.zero.replacing(with: 1, where: first.lastShort .<= limit)
    let after = Lanes.zero.replacing(with: 1, where: second.lastShort .<= limit)
    back += ((before - after) * (before - after)).sum() / 2
  }
}

extension CaseRun {
  /// The total effect of some assumptions.
  func totalEffects(of assumptions: Range<Int>, backBy months: Int) -> [TotalEffect] {
    var effects = assumptions.map { _ in TotalEffect() }
    let first = points(.first, replicate: 0, bits: TotalEffect.bits)
    let second = points(.second, replicate: 0, bits: TotalEffect.bits)
    var block = DrawBlock(for: simulated)
    var anew = block.coordinates
    for place in 0..<first.blocks {
      var coordinates = block.coordinates.mutableSpan
      first.coordinates(at: place, into: &coordinates)
      let kept = block.coordinates
      var others = anew.mutableSpan
      second.coordinates(at: place, into: &others)
      simulated.draw(&block)
      let before = fold(&block, keeps: false)
      for (index, assumption) in assumptions.enumerated() {
        block.coordinates = kept
        block.coordinates[assumption] = anew[assumption]
        simulated.draw(&block)
        effects[index].add(before, fold(&block, keeps: false), backBy: months)
      }
    }
    return effects
  }
}
