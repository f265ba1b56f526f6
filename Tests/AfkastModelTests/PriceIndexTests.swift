import AfkastModel
import AfkastTestSupport
import Testing

/// Indices against factors worked out by hand.
@Suite struct PriceIndexTests {
  private let origin = TableOrigin(year: nil, source: "test")

  private func year(_ number: Int) throws -> Year { try known(Year(number)) }

  private func table(_ values: [Int: (Int64, Int64)]) throws -> [Year: PriceFactor] {
    var table: [Year: PriceFactor] = [:]
    for (number, value) in values {
      table[try year(number)] = try known(PriceFactor(value.0, over: value.1))
    }
    return table
  }

  private func levels(_ values: [Int: (Int64, Int64)]) throws -> PriceIndex {
    try known(PriceIndex("pl", origin, levels: table(values)))
  }

  private func changes(_ values: [Int: (Int64, Int64)]) throws -> PriceIndex {
    try known(PriceIndex("pl", origin, changes: table(values)))
  }

  @Test func `levels give their ratio in lowest terms`() throws {
    // 103.1 / 97.1 = 1031/971, both primes.
    let index = try levels([2024: (971, 10), 2025: (100, 1), 2026: (1031, 10)])
    #expect(try index.factor(from: year(2024), to: year(2026)) == PriceFactor(1031, over: 971))
    #expect(try index.factor(from: year(2026), to: year(2024)) == PriceFactor(971, over: 1031))
    #expect(try index.factor(from: year(2025), to: year(2026)) == PriceFactor(1031, over: 1000))
    #expect(try index.factor(from: year(2025), to: year(2025)) == .one)
    let rows = try index.rows(from: year(2026), to: year(2024))
    #expect(rows.map(\.year.number) == [2024, 2026])
  }

  @Test func `changes multiply, from the year before the first one`() throws {
    // 1.03 × 1.031 = 1.06193; back again 0.996 of it: 1.06193 × 0.996 = 1.05768228.
    let index = try changes([2025: (103, 100), 2026: (1031, 1000), 2027: (996, 1000)])
    #expect(try index.years == year(2024)...year(2027))
    #expect(
      try index.factor(from: year(2024), to: year(2026)) == PriceFactor(106_193, over: 100_000))
    #expect(
      try index.factor(from: year(2024), to: year(2027))
        == PriceFactor(105_768_228, over: 100_000_000))
    #expect(try index.factor(from: year(2026), to: year(2025)) == PriceFactor(1000, over: 1031))
    #expect(
      try index.rows(from: year(2024), to: year(2026)).map(\.year.number) == [2025, 2026])
  }

  @Test func `covers nothing that it does not say`() throws {
    let index = try levels([2025: (100, 1), 2026: (103, 1)])
    #expect(try index.factor(from: year(2024), to: year(2026)) == nil)
    #expect(try index.factor(from: year(2026), to: year(2027)) == nil)
    #expect(try index.factor(from: year(2030), to: year(2030)) == nil)
    #expect(try PriceIndex("a", origin, levels: table([2024: (1, 1), 2026: (1, 1)])) == nil)
    #expect(try PriceIndex("a", origin, changes: table([2024: (1, 1), 2026: (1, 1)])) == nil)
    #expect(PriceIndex("a", origin, levels: [:]) == nil)
    #expect(try PriceIndex("a", origin, changes: table([1900: (1, 1)])) == nil)
    #expect(PriceFactor(0, over: 1) == nil && PriceFactor(1, over: 0) == nil)
    #expect(PriceFactor(-1, over: 2) == nil && PriceFactor(PriceFactor.largest + 1, over: 1) == nil)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `moves in two steps, and back, are one move`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var values: [Int: (Int64, Int64)] = [:]
    for year in 2020...2030 { values[year] = (Int64.random(in: 900...1_400, using: &random), 10) }
    let index = try levels(values)
    let years = try (0..<3).map { _ in try year(Int.random(in: 2020...2030, using: &random)) }
    let first = try known(index.factor(from: years[0], to: years[1]))
    let second = try known(index.factor(from: years[1], to: years[2]))
    let both = try known(index.factor(from: years[0], to: years[2]))
    #expect(first.times(second) == both, "seed \(seed)")
    #expect(both.times(both.inverse) == .one, "seed \(seed)")
  }

  @Test func `a century of changes is right to thirteen digits`() throws {
    var values: [Int: (Int64, Int64)] = [:]
    for year in 1951...2050 { values[year] = (1_023_456, 1_000_000) }
    let factor = try known(changes(values).factor(from: year(1950), to: year(2050)))
    var product = 1.0
    for _ in 0..<100 { product *= 1.023456 }
    #expect(isClose(factor.value / product, 1, tolerance: 1e-13))
  }

  @Test func `a dated source names its year once`() throws {
    let year = try year(2022)
    #expect(TableOrigin(year: year, source: "Lov").datedSource == "Lov, 2022")
    #expect(TableOrigin(year: year, source: "Lov fra 2022").datedSource == "Lov fra 2022")
    #expect(TableOrigin(year: year, source: "Lo").datedSource == "Lo, 2022")
    #expect(TableOrigin(year: nil, source: "Lov").datedSource == "Lov")
    #expect(TableOrigin(year: year, source: nil).datedSource == nil)
  }
}
