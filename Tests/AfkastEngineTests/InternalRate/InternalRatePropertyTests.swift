import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Internal rates: properties.
@Suite struct InternalRatePropertyTests {
  private static let seed: UInt64 = 20_260_101

  @Test func `known simple roots are found, all of them`() {
    var random = SeededGenerator(seed: Self.seed)
    for trial in 0..<2_000 {
      let rates = (0..<Int.random(in: 1...5, using: &random)).map { index in
        -0.9 + 0.35 * Double(index) + Double.random(in: 0...0.3, using: &random)
      }
      let found = PeriodicRates.all(of: RandomFlows.product(of: rates))
      let near =
        found.count == rates.count
        && zip(found, rates).allSatisfy { abs($0 - $1) < 1e-8 * (1 + abs($1)) }
      #expect(near, "seed \(Self.seed), trial \(trial): \(rates) but \(found)")
    }
  }

  @Test func `a double root is found once, beside a simple one`() {
    var random = SeededGenerator(seed: Self.seed)
    for trial in 0..<1_000 {
      let twice = Double.random(in: -0.8...0.5, using: &random)
      let once = twice + Double.random(in: 0.1...1, using: &random)
      let found = PeriodicRates.all(of: RandomFlows.product(of: [twice, twice, once]))
      // Multiplied out and rounded, the double root may have become two roots or none.
      let near = found.filter { abs($0 - twice) < 1e-6 }
      #expect(
        near.count <= 2 && found.count == near.count + 1 && abs((found.last ?? 9) - once) < 1e-8,
        "seed \(Self.seed), trial \(trial): \(twice) twice, \(once) but \(found)")
    }
  }

  @Test func `the net is zero at every rate, and there are as many as Descartes allows`() {
    var random = SeededGenerator(seed: Self.seed)
    for trial in 0..<2_000 {
      let months = Int.random(in: 2...200, using: &random)
      let flow = RandomFlows.noise(months: months, using: &random)
      let found = PeriodicRates.all(of: flow)
      let changes = SignScan(flow)?.changes ?? 0
      let context = "seed \(Self.seed), trial \(trial): \(found)"
      #expect(found.allSatisfy { RandomFlows.residual(of: flow, at: $0) < 1e-11 }, "\(context)")
      #expect(found.count <= changes && (changes - found.count) % 2 == 0, "\(context)")
      #expect(zip(found, found.dropFirst()).allSatisfy(<), "\(context)")
    }
  }

  @Test func `the unit of account does not matter`() {
    var random = SeededGenerator(seed: Self.seed)
    for trial in 0..<300 {
      let flow = (0..<60).map { _ in Int64.random(in: -99...99, using: &random) }
      let small = InternalRate(ofMonthlyNet: flow.map { Money(ore: $0) })
      for power in [1_000, 1_000_000_000_000, 10_000_000_000_000_000] as [Int64] {
        let large = InternalRate(ofMonthlyNet: flow.map { Money(ore: $0 * power) })
        #expect(isNear(small, large), "seed \(Self.seed), trial \(trial): \(small), \(large)")
      }
    }
  }

  @Test func `a hundred years of noise ends, and the net is zero at every rate`() {
    var random = SeededGenerator(seed: Self.seed)
    for trial in 0..<20 {
      let flow = RandomFlows.noise(months: 1_200, using: &random)
      let found = PeriodicRates.all(of: flow)
      #expect(
        found.allSatisfy { RandomFlows.residual(of: flow, at: $0) < 1e-10 },
        "seed \(Self.seed), trial \(trial)")
    }
  }

  private func isNear(_ left: InternalRate, _ right: InternalRate) -> Bool {
    switch (left, right) {
    case (.undefined, .undefined), (.none, .none): true
    case (.one(let a), .one(let b)): abs(a.value - b.value) < 1e-9 * (1 + abs(a.value))
    case (.several(let a), .several(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy { abs($0.value - $1.value) < 1e-9 * (1 + abs($0.value)) }
    default: false
    }
  }
}
