import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What holds of every case and all facts; a failure prints its seed.
@Suite struct FollowUpPropertyTests {
  /// A case with every kind of line, and facts about it at random.
  private struct Random {
    var generator: SeededGenerator
    var book = FactBook()

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
      Int.random(in: range, using: &generator)
    }

    mutating func text() -> String {
      """
      promise: { payback: \(number(6...30)) months }
      assumptions:
        people: { likely: 20 person, low: 8 person, high: 40 person, role: volume }
        gain: { likely: \(number(200...900)) kr/month/person, low: 100 kr/month/person, high: 1000 kr/month/person, role: effect }
        hours: { by: { 2027: \(number(10...60)) hour/month, 2028: 80 hour/month } }
        wage: { likely: 400 kr/hour, role: price }
        made: people * 2
      costs:
        - { id: start, kind: investment, amount: \(number(50...400)) tkr, in: 2027-0\(number(1...4)) }
        - { id: run, kind: operating, amount: \(number(1...9)) tkr/month }
        - { id: gear, kind: investment, amount: 60 tkr, in: 2027-0\(number(2...8)) }
        - { id: staff, kind: operating, amount: made * 100 kr/month/person }
      benefits:
        - { id: saved, kind: cash, amount: people * gain, phaseIn: \(number(1...9)) months, deadweight: \(number(0...20)) % }
        - { id: freed, kind: capacity, harvest: \(number(10...90)) %, amount: hours * wage, delay: \(number(0...4)) months }
        - { id: later, kind: cash, amount: people * 10 kr/month/person, from: 2027-10, phaseIn: 2 months }
        - { id: less, kind: cash, amount: 15 tkr/month, booked: { account: 5.46, reference: 1.2 mkr/year } }
      kpis:
        - { id: people, title: People, unit: person, level: output, good: up, measures: people, baseline: 0, target: { value: 20, by: 2027-12 }, every: month }
        - { id: gain, title: Gain, unit: kr/month/person, level: outcome, good: up, measures: { assumption: gain, as: improvement }, baseline: 100, target: { value: 600, by: 2027-12 }, every: quarter }
        - { id: hours, title: Hours, unit: hour/month, level: output, good: up, measures: hours, baseline: 0, target: { value: 80, by: 2028-12 }, every: month }
      """
    }

    mutating func facts() throws -> [Fact] {
      let first = try FollowedYAML.month("2027-01")
      // Before its month, in it or after it, once or in parts.
      for _ in 0..<number(0...2) {
        let month = first.advanced(by: number(-2...10)).description
        try book.book("gear", month, kroner: Int64(number(10...80)) * 1_000)
      }
      for index in 0..<24 {
        let month = first.advanced(by: index).description
        if number(0...9) > 2 { try book.measure("people", month, Double(number(0...45))) }
        if number(0...9) > 4 { try book.measure("hours", month, Double(number(0...120))) }
        if number(0...9) > 5 { try book.book("run", month, kroner: Int64(number(0...12_000))) }
        if number(0...9) > 6 {
          try book.book("less", month, kroner: Int64(number(50_000...130_000)))
        }
        if number(0...19) == 0 {
          try book.harvest("freed", month, kronerAYear: Int64(number(10_000...200_000)))
        }
        if number(0...9) == 0 { try book.close("staff", month) }
      }
      for quarter in 1...4 where number(0...4) > 0 {
        try book.measure("gain", "2027-Q\(quarter)", Double(number(0...900)))
      }
      return book.facts
    }
  }

  private static let months = ["2026-11", "2027-01", "2027-06", "2027-12", "2028-09", "2031-01"]

  private func reviews(
    _ seed: UInt64, _ check: (CaseReview, BusinessCase, [Fact], String) throws -> Void
  ) throws {
    var random = Random(seed: seed)
    let plan = try FollowedYAML.businessCase(random.text())
    let facts = try random.facts()
    for month in Self.months {
      try check(try FollowedYAML.review(plan, facts, asOf: month), plan, facts, month)
    }
  }

  @Test(arguments: 1...12)
  func `the bridge sums to the øre`(_ seed: UInt64) throws {
    try reviews(seed) { review, _, _, month in
      let bridge = try review.bridge()
      let sum = bridge.steps.reduce(bridge.plan.ore) { $0 + $1.change.ore }
      #expect(sum == bridge.forecast.ore, "seed \(seed), \(month)")
      #expect(bridge.plan == review.plan.total, "seed \(seed), \(month)")
      #expect(bridge.forecast == review.curves.forecast.total, "seed \(seed), \(month)")
      // One version that goes on: nothing is left over that no cause explains.
      #expect(bridge.steps.last?.change == .zero, "seed \(seed), \(month)")
    }
  }

  @Test(arguments: 1...12)
  func `confirmed is never more than measured`(_ seed: UInt64) throws {
    try reviews(seed) { review, _, _, month in
      guard let measured = review.curves.measured, let confirmed = review.curves.confirmed else {
        #expect(month == "2026-11")
        return
      }
      for (sure, found) in zip(confirmed.net, measured.net) {
        #expect(sure <= found, "seed \(seed), \(month)")
      }
      for line in review.curves.lines where !line.realised.isEmpty {
        for index in line.realised.indices {
          #expect(line.measured[index] <= line.realised[index], "seed \(seed), \(month)")
          #expect(line.measured[index] <= line.harvested[index], "seed \(seed), \(month)")
        }
      }
    }
  }

  @Test(arguments: 1...12)
  func `the order of recording changes nothing`(_ seed: UInt64) throws {
    try reviews(seed) { review, plan, facts, month in
      var shuffler = SeededGenerator(seed: seed)
      let other = try FollowedYAML.review(plan, facts.shuffled(using: &shuffler), asOf: month)
      #expect(other.curves.forecast.cumulative == review.curves.forecast.cumulative, "seed \(seed)")
      #expect(other.curves.confirmed?.net == review.curves.confirmed?.net, "seed \(seed)")
      #expect(other.verdict == review.verdict, "seed \(seed)")
      #expect(other.evidence == review.evidence, "seed \(seed)")
    }
  }

  @Test(arguments: 1...10)
  func `no figure is without a number`(_ seed: UInt64) throws {
    let draws = try known(DrawCount(atLeast: 1_024))
    try reviews(seed) { review, _, _, month in
      let odds = try known(try review.odds(draws: draws, seed: seed))
      #expect((0...1).contains(odds.probability.value))
      for rate in review.requiredRunRates() {
        #expect(rate.expected.value.isFinite && rate.required?.value.isFinite ?? true)
      }
      for learned in review.curves.evidence.learned.values {
        #expect(learned.expected.value.isFinite && learned.standardError.value.isFinite)
      }
    }
  }

  // Half an øre of rounding a month for the line whose values by year are learned as a factor.
  @Test(arguments: 1...10)
  func `measurements equal to the plan give the plan`(_ seed: UInt64) throws {
    var random = Random(seed: seed)
    let text = random.text()
      .replacing("kind: capacity", with: "kind: cash")
      .replacing("harvest: ", with: "displacement: ")
      .replacing(", from: 2027-10, phaseIn: 2 months", with: ", from: 2027-10")
      .replacing("made * 100 kr/month/person", with: "3 tkr/month")
      .replacing("baseline: 100, target: { value: 600", with: "baseline: 0, target: { value: 600")
    let plan = try FollowedYAML.businessCase(text)
    let planned = try FollowedYAML.review(plan, asOf: "2026-01")
    var book = FactBook()
    let saved = try known(plan.lines.first { $0.id.text == "saved" })
    guard case .perTime(_, _, let terms) = saved.amount, case .fixed(let rise) = terms.phaseIn
    else { return }
    let gain = try known(plan.assumption(known(AssumptionID("gain")))?.estimate?.likely.value)
    for index in 0..<18 {
      let month = try FollowedYAML.month("2027-01").advanced(by: index)
      try book.measure("people", month.description, 20 * min(1, Double(index + 1) / rise.count))
      if index % 3 == 2 {
        try book.measure("gain", "\(month.year.number)-Q\(month.number / 3)", gain)
      }
    }
    let review = try FollowedYAML.review(plan, book.facts, asOf: "2028-06")
    for (found, expected) in zip(review.curves.forecast.cumulative, planned.plan.cumulative) {
      #expect((found.ore - expected.ore).magnitude <= 2, "seed \(seed)")
    }
  }
}
