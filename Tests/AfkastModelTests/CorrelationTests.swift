import AfkastModel
import AfkastTestSupport
import Testing

/// Which correlations can be had together, and what the last of those that cannot could be.
@Suite struct CorrelationTests {
  private func list(_ pairs: [(String, String, Double)]) throws -> [Correlation] {
    try pairs.map { first, second, coefficient in
      try known(
        Correlation(
          known(AssumptionID(first)), known(AssumptionID(second)), coefficient: coefficient))
    }
  }

  @Test func `three that go together in pairs may not do so all at once`() throws {
    let pairs = try list([("a", "b", 0.9), ("b", "c", 0.9), ("a", "c", -0.9)])
    let conflict = try known(CorrelationConflict(pairs))
    #expect(conflict.members.map(\.text) == ["a", "b", "c"])
    #expect(conflict.last.coefficient == -0.9)
    // r = 2 sin(0.15π) = 0.907981; r² ± (1 − r²) is 0.648859 and 1; 6/π · asin(0.648859/2) = 0.631034.
    #expect(abs(conflict.possible.lowerBound - 0.631034) < 1e-6)
    #expect(abs(conflict.possible.upperBound - 1) < 1e-6)
  }

  @Test func `names none that have no part in it`() throws {
    let pairs = [
      ("x", "a", 0.2), ("a", "b", 0.9), ("y", "x", 0.5), ("b", "c", 0.9), ("c", "y", 0.1),
    ]
    let conflict = try known(CorrelationConflict(list(pairs)))
    #expect(conflict.members.map(\.text) == ["a", "b", "c"])
    #expect(conflict.correlations.count == 2)
    #expect(conflict.last.coefficient == 0.9)
  }

  @Test func `nothing is wrong with one pair, however close`() throws {
    for coefficient in [-1.0, -0.5, 0, 0.5, 1] {
      let pair = try list([("a", "b", coefficient)])
      #expect(CorrelationConflict(pair) == nil)
    }
    let held = try list([("a", "b", 1), ("b", "c", -1), ("a", "c", -1)])
    #expect(CorrelationConflict(held) == nil)
    #expect(CorrelationConflict([]) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what could be can be, and what could not cannot`(_ seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let names = ["a", "b", "c", "d", "e"]
    var pairs: [(String, String, Double)] = []
    for (place, first) in names.enumerated() {
      for second in names[(place + 1)...] where Bool.random(using: &numbers) {
        pairs.append((first, second, Double.random(in: -1...1, using: &numbers)))
      }
    }
    guard let conflict = CorrelationConflict(try list(pairs)) else { return }
    func holds(_ coefficient: Double) throws -> Bool {
      let last = conflict.last
      let changed = try known(
        Correlation(last.first, last.second, coefficient: min(max(coefficient, -1), 1)))
      return CorrelationFactor(conflict.correlations.dropLast() + [changed]) != nil
    }
    let (low, high) = (conflict.possible.lowerBound, conflict.possible.upperBound)
    let (inside, below, above) = try (
      holds((low + high) / 2), holds(low - 0.001), holds(high + 0.001)
    )
    #expect(inside, "seed \(seed)")
    #expect(low < -0.999 || !below, "seed \(seed)")
    #expect(high > 0.999 || !above, "seed \(seed)")
    for left in conflict.members {
      let others = conflict.members.filter { $0 != left }
      #expect(CorrelationFactor(conflict.correlations, among: others) != nil, "seed \(seed)")
    }
  }
}
