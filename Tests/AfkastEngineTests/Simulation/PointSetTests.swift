import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

@Suite struct PointSetTests {
  private func coordinates(_ bits: Int, dimensions: Int, replicate: Int) -> [[Double]] {
    let key = DrawKey(seed: 7).below("case")
    let points = PointSet(
      (0..<dimensions).map {
        PointSet.Dimension(
          key: key.below($0), component: LatticeGenerator.component(own: $0),
          isShared: $0.isMultiple(of: 3))
      }, bits: bits, replicate: replicate, order: BlockOrder(bits: bits - 3, key: key),
      shared: BlockOrder(bits: bits - 3, key: key.below("shared")))
    var found = [[Double]](repeating: [], count: dimensions)
    var lanes = [Lanes](repeating: .zero, count: dimensions)
    for place in 0..<points.blocks {
      var span = lanes.mutableSpan
      points.coordinates(at: place, into: &span)
      for dimension in 0..<dimensions {
        found[dimension] += (0..<8).map { lanes[dimension][$0] }
      }
    }
    return found
  }

  @Test(arguments: [3, 4, 7, 10])
  func `every dimension has its points at equal steps`(_ bits: Int) {
    let count = Double(1 << bits)
    for (dimension, values) in coordinates(bits, dimensions: 220, replicate: 1).enumerated() {
      let sorted = values.sorted()
      #expect((0..<1).contains(sorted.first ?? -1) && (0..<1).contains(sorted.last ?? 2))
      for (left, right) in zip(sorted, sorted.dropFirst()) {
        #expect(abs(right - left - 1 / count) < 1e-9, "dimension \(dimension)")
      }
    }
  }

  @Test(arguments: 0..<12)
  func `every block comes once`(_ bits: Int) {
    let order = BlockOrder(bits: bits, key: DrawKey(seed: 3).below(bits))
    let blocks = Set((0..<(1 << bits)).map(order.block(at:)))
    #expect(blocks.count == 1 << bits)
    #expect(blocks.max() == UInt32((1 << bits) - 1))
  }

  @Test func `replicates differ, and the same one is the same again`() {
    #expect(
      coordinates(5, dimensions: 3, replicate: 1) == coordinates(5, dimensions: 3, replicate: 1))
    #expect(
      coordinates(5, dimensions: 3, replicate: 1) != coordinates(5, dimensions: 3, replicate: 2))
  }

  /// Two dimensions of a lattice fill the square: each of 64 squares holds its share of 4,096 points.
  @Test func `pairs of dimensions are even`() {
    let values = coordinates(12, dimensions: 40, replicate: 0)
    for (first, second) in [(0, 1), (1, 2), (5, 17), (11, 39), (0, 3)] {
      var counts = [Int](repeating: 0, count: 64)
      for (x, y) in zip(values[first], values[second]) { counts[Int(x * 8) * 8 + Int(y * 8)] += 1 }
      #expect(counts.allSatisfy { (32...96).contains($0) }, "\(first), \(second)")
    }
  }
}
