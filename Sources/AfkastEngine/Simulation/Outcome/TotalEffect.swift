/// How much outcomes change when one assumption alone is drawn anew (Jansen 1999).
struct TotalEffect: Sendable {
  /// The power of two of the draws that are compared in each replicate.
  static let bits = 9
  /// How often that is done, to see how sure it is.
  static let replicates = 4

  /// Half the mean squared change of the net present value, in øre², by replicate.
  private(set) var value = [Double](repeating: 0, count: Self.replicates)
  /// Half the share of draws that change between back in time and not, by replicate.
  private(set) var back = [Double](repeating: 0, count: Self.replicates)

  /// Takes in eight draws of a replicate, and the same with one assumption drawn anew.
  mutating func add(
    _ first: DrawOutcome, _ second: DrawOutcome, backBy months: Int, replicate: Int
  ) {
    let weight = 0.5 / Double(1 << Self.bits)
    let change = first.netPresentValue - second.netPresentValue
    value[replicate] += (change * change).sum() * weight
    let limit = Double(months)
    let before = Lanes.zero.replacing(with: 1, where: first.lastShort .<= limit)
    let after = Lanes.zero.replacing(with: 1, where: second.lastShort .<= limit)
    back[replicate] += ((before - after) * (before - after)).sum() * weight
  }
}

extension CaseRun {
  /// The total effect of some assumptions.
  func totalEffects(of assumptions: Range<Int>, backBy months: Int) -> [TotalEffect] {
    var effects = assumptions.map { _ in TotalEffect() }
    for replicate in 0..<TotalEffect.replicates {
      add(replicate, of: assumptions, backBy: months, to: &effects)
    }
    return effects
  }

  private func add(
    _ replicate: Int, of assumptions: Range<Int>, backBy months: Int,
    to effects: inout [TotalEffect]
  ) {
    let first = points(.first, replicate: replicate, bits: TotalEffect.bits)
    let second = points(.second, replicate: replicate, bits: TotalEffect.bits)
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
        let after = fold(&block, keeps: false)
        effects[index].add(before, after, backBy: months, replicate: replicate)
      }
    }
  }
}
